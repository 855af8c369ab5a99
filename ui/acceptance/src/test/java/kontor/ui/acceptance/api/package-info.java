/** What programs may rely on. */
package kontor.ui.acceptance.api;
