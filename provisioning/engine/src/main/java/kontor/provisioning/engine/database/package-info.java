/** Thin dress over JDBC: transactions with retry, statements with bound values, and the one place that quotes names. */
package kontor.provisioning.engine.database;
