/** Sales: the orders of customers, from confirmation to the last delivery and invoice. What stands here is published. */
package kontor.sales;
