/** Lists of records: one page for every definition, with filters, sort and view in its address. */
package kontor.ui.workspace.list;
