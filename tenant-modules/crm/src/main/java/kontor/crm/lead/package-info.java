/** Leads: people and firms who might buy, until they become parties with an opportunity, or turn out not to fit. */
package kontor.crm.lead;
