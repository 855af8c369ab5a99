/** Reads the history that the database writes. */
package kontor.platform.core.audit;
