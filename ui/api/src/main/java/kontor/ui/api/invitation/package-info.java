/** How a newcomer who was given a link chooses a first password: the one route without a token. */
package kontor.ui.api.invitation;
