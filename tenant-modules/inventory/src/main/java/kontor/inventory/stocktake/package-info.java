/** Stocktakes: what was counted, against what was booked. */
package kontor.inventory.stocktake;
