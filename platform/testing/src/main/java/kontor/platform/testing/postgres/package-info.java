/**
 * A real PostgreSQL for tests, from binaries on the class path, set up as the product runs it: scram passwords,
 * commits that wait. It trusts the machine not to lose power, for what is in it is thrown away; what runs the product does not.
 */
package kontor.platform.testing.postgres;
