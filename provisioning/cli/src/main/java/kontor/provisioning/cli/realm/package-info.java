/**
 * The realm of Keycloak: what it has to be in this installation, how it gets there and is kept so, and the commands for it.
 */
package kontor.provisioning.cli.realm;
