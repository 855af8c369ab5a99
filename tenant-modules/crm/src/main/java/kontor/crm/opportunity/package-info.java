/** Opportunities: deals in the making, what is offered in them, and how they end. */
package kontor.crm.opportunity;
