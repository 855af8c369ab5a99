/** Sales orders and their lines. */
package kontor.sales.order;
