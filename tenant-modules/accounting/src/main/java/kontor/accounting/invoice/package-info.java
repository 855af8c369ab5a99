/** Invoices and credit notes, from draft to paid. */
package kontor.accounting.invoice;
