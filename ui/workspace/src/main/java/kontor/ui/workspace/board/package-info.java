/** Records as cards in lanes by state; a move is the workflow's action of that name. */
package kontor.ui.workspace.board;
