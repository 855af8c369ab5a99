/**
 * What is asked of Keycloak's administration interface: organizations of firms, accounts of people. It is not Keycloak the
 * server, and decides nothing: who is to be let in, the firm's members say.
 */
package kontor.provisioning.identity;
