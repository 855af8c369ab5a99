/** Proof of a tenant's isolation: tries, as the application's login in the tenant's role, what must not be possible. */
package kontor.provisioning.engine.isolation;
