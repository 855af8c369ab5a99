/** One record: its form, its state and actions, what happened to it, and the records beside it. */
package kontor.ui.workspace.record;
