/**
 * Liquibase changelogs compiled to plain SQL scripts, so that a schema is made in one round trip. Liquibase stays the
 * format and the judge: what a script leaves behind is what Liquibase itself would have left.
 */
package kontor.provisioning.engine.changelog;
