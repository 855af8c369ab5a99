/** Quotations: what a customer is offered, in versions, until it is accepted, refused or out of date. */
package kontor.crm.quotation;
