/** Money that came from customers or went back to them. */
package kontor.accounting.payment;
