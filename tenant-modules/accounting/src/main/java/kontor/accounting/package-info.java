/** Accounting: accounts, bookings, invoices and payments. What stands here is published. */
package kontor.accounting;
