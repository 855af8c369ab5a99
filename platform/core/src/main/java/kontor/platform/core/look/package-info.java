/** Where a firm's colour and logo stand, and the logo as every page and paper shows it. */
package kontor.platform.core.look;
