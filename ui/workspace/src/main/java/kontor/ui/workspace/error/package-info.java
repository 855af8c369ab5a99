/** Pages for what is not there, what is not permitted and what went wrong, inside the frame where there is one. */
package kontor.ui.workspace.error;
