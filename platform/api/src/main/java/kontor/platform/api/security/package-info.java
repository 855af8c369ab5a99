/** Who is acting, and what a use case demands of them. */
package kontor.platform.api.security;
