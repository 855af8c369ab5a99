/** A module that breaks every promise of the contract that can be told without a database. */
package kontor.broken;
