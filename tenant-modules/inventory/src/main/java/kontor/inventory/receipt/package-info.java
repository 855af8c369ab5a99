/** Goods receipts: goods that come in, and what they cost. */
package kontor.inventory.receipt;
