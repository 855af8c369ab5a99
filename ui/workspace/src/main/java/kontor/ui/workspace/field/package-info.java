/** Values of records on screen: shown, edited, and written as text for addresses, drafts and filters. */
package kontor.ui.workspace.field;
