/**
 * The three servers and the order in which they start and stop. Each is a {@link kontor.provisioning.cli.stack.Part}.
 */
package kontor.provisioning.cli.stack;
