/**
 * One class for each command of the command line: options, words printed, exit codes. No work is done here.
 */
package kontor.provisioning.cli.command;
