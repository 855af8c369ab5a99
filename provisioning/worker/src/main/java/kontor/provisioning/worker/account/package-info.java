/**
 * The accounts behind members: what the modules' answers to events ask of Keycloak, and newcomers who choose their first
 * password by a link. Nothing here decides who is let in; that is the members' state.
 */
package kontor.provisioning.worker.account;
