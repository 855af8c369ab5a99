/** Tables brought in and out through the API, into a firm of their own. */
package kontor.ui.acceptance.exchange;
