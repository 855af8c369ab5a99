/** What every page and building block is given: the firm, the person, their language and the desk behind the screens. */
package kontor.ui.workspace.screen;
