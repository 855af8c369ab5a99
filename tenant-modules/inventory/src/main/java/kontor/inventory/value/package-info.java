/** What goods are worth: how each product is valued, its layers of cost, and the stock ledger. */
package kontor.inventory.value;
