/**
 * A real PostgreSQL for tests, from binaries on the class path, set up as the product runs it: scram passwords, fsync and
 * synchronous_commit on. It is not what runs the product.
 */
package kontor.platform.testing.postgres;
