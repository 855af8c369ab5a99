/** Returns: goods that come back from customers. */
package kontor.inventory.goodsreturn;
