/** How many goods lie where, how many of them are promised, and each of their moves. Knows places; nothing of documents or values. */
package kontor.inventory.stock;
