/**
 * What the command line asks of Keycloak's administration interface: the workspace's client, organizations, people.
 * It is not Keycloak the server, which is a part of {@code kontor.provisioning.cli.stack}.
 */
package kontor.provisioning.cli.identity;
