/** The module at work without a server, in the house of inventory's tests. */
package kontor.accounting.house;
