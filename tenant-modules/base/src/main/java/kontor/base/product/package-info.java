/** Goods and services, the groups they lie in, and the units they are counted in. Not stock, not price lists. */
package kontor.base.product;
