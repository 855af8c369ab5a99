/** The counters behind document numbers. */
package kontor.platform.core.number;
