/**
 * The floor of a request that writes: what the product sends to the database is recorded once and sent again, by plain JDBC,
 * about other records. So the floor sends the same statements by construction. What it leaves out is everything between the
 * statements: nothing is decided, no answer is made of what was read.
 */
package kontor.provisioning.cli.bench.replay;
