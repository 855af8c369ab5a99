/** What was there, and what it was worth, at the end of a day. */
package kontor.inventory.report;
