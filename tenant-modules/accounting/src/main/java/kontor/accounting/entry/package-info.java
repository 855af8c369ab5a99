/** Bookings and their lines, and how other parts of the module book. */
package kontor.accounting.entry;
