/** Requests that may be sent twice and are carried out once. */
package kontor.platform.core.idempotency;
