/** Firms made and moved by the operator's command line, against the running house. */
package kontor.ui.acceptance.provisioning;
