/** Where goods are: warehouses with their locations, and the places outside that goods come from and go to. */
package kontor.inventory.place;
