/**
 * The commands for firms: {@code kontor tenant …}. They ask the engine and Keycloak; they decide nothing themselves.
 */
package kontor.provisioning.cli.tenant;
