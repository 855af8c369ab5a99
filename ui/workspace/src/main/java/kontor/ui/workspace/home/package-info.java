/** The home page of a person in a firm: pieces that modules contribute, each of which loads and fails by itself. */
package kontor.ui.workspace.home;
