/**
 * Tax numbers checked by form and check digits, without asking anybody. Whether a number was issued only its tax office
 * knows; asking it (VIES and its like) is not done here. No library that is kept up knows all of these rules, so they
 * stand here as a table, each with its source.
 */
package kontor.base.taxnumber;
