/** The module's tables and queries, tried on a real database. */
package kontor.base.store;
