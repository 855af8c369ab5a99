/** What stands around every page: navigation, the way to search and jump, the person's own settings of the looks. */
package kontor.ui.workspace.shell;
