/** Deliveries: goods promised to customers, and their way out of the house. */
package kontor.inventory.delivery;
