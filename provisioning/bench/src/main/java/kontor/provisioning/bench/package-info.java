/**
 * The floors that the benchmark measures the product against: the same work written by hand, with a servlet and plain JDBC.
 * No part of the product; nothing here is deployed but by {@code ./kontor bench}.
 */
package kontor.provisioning.bench;
