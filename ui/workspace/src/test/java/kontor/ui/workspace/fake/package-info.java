/** A small house of cards behind the screens: records in memory, one person, no server. */
package kontor.ui.workspace.fake;
