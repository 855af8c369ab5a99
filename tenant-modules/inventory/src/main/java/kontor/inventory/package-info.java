/** Inventory: goods in warehouses, how they move and what they are worth. What stands here is published. */
package kontor.inventory;
