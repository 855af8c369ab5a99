/** What stands before every use case: tenant, module gate, permission, transaction. */
package kontor.platform.core.security;
