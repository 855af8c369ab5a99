/** Small building blocks that any page is made of; they know nothing of records. */
package kontor.ui.workspace.part;
