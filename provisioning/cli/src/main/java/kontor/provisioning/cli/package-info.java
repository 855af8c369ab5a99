/**
 * The command line: what an operator types, and the local stack of PostgreSQL, Keycloak and Open Liberty.
 * It is not the engine: what happens inside the database {@code kontor} is decided in {@code kontor.provisioning.engine}.
 */
package kontor.provisioning.cli;
