/** Taxes on what is sold and bought, each made of one levy or several. */
package kontor.base.tax;
