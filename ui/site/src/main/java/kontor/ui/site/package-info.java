/**
 * The public face of the house, at the root of its address: a few pages for people who are not signed in.
 *
 * <p>Rendered by the server from precompiled templates, the same bytes for every visitor of one language,
 * kept in memory with their compressed form. It holds no session, knows no tenant, reads no database and
 * sends no script; the strict content security policy of {@link kontor.ui.site.SecurityHeaders} depends on that.
 */
package kontor.ui.site;
