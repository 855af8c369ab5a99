/** What a tenant's schema no longer needs, and its removal. Never records, events or history. */
package kontor.platform.core.cleaning;
