/**
 * Signing in and out with the identity provider. The container's OpenID Connect mechanism does the sign-in itself; who
 * is signed on afterwards is what {@link kontor.ui.workspace.signon.SignedOn} in the HTTP session says, and nothing
 * else: no cookie of the container's opens a door here. Knows no firm's data and no rights.
 */
package kontor.ui.workspace.signon;
