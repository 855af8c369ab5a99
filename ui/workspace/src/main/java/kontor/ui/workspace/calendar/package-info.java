/** A calendar of any definition whose records have a day: month, week and agenda over the list's own question. */
package kontor.ui.workspace.calendar;
