/** The directory of tenants in schema {@code control}, and the firm's own row that mirrors it in the firm's schema. */
package kontor.provisioning.engine.tenant;
