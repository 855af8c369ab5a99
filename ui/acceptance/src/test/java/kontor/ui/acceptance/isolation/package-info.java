/** What one firm could try to do to another. */
package kontor.ui.acceptance.isolation;
