/** The firm's own colour and logo. They stand in the platform's row of the firm; no table of this module has them. */
package kontor.base.look;
