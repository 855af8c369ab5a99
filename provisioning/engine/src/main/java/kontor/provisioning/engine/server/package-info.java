/** What only the server's superuser may do, once: logins, databases, extensions, and rights taken from everybody. */
package kontor.provisioning.engine.server;
