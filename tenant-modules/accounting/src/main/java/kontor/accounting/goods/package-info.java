/** What stock is worth, in the ledger: bookings that follow goods, and the cost of what is invoiced. */
package kontor.accounting.goods;
