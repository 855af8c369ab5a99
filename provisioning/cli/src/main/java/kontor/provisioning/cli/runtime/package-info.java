/**
 * The servers' programs: unpacked from Maven's repository into the home, whole or not at all. It starts nothing.
 */
package kontor.provisioning.cli.runtime;
