/**
 * The life of a tenant, from the empty server to the removal of a firm: a plain library for the worker and the command
 * line. It alone owns schemas and tables; it knows no screens and holds no business data.
 */
package kontor.provisioning.engine;
