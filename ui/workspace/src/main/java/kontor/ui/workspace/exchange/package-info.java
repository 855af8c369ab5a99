/** Tables and files in and out: export of what a list shows, import in steps, files handed to browsers. */
package kontor.ui.workspace.exchange;
