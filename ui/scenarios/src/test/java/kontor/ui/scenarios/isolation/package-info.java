/** What one firm, or one person in a firm, could try against another; each is really tried. */
package kontor.ui.scenarios.isolation;
