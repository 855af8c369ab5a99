/**
 * Processes and ports of the operating system: start one that outlives us, know it again, tell who has a port.
 */
package kontor.provisioning.cli.process;
