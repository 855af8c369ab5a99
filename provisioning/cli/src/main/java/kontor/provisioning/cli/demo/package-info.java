/**
 * The demo people and firms of a local installation, read from {@code demo-people.yaml}.
 */
package kontor.provisioning.cli.demo;
