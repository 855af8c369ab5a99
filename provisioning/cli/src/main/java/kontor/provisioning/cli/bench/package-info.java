/**
 * The benchmark: an installation of its own, firms, clients, what they measure and how it is told. The floors that the
 * product is measured against are in {@code kontor.provisioning.bench}. No test is timed by it.
 */
package kontor.provisioning.cli.bench;
