/**
 * The folder that holds all state of a local installation: its layout, lock, secrets and what was left half done.
 */
package kontor.provisioning.cli.home;
