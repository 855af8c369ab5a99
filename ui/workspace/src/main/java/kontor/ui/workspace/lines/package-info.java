/** Lines of a record, written row by row on its page: typed, moved, pasted. What they come to is reckoned by the services alone. */
package kontor.ui.workspace.lines;
