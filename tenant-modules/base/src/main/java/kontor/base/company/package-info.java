/** Legal entities of the firm. */
package kontor.base.company;
