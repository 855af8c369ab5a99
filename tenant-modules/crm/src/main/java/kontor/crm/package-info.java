/**
 * What customer relations publish to other modules: the events of deals won and lost. Leads, opportunities and the pipeline
 * report live in the sub-packages and are nobody else's business.
 */
package kontor.crm;
