/** The chart of accounts and the journals, and how they come to be. */
package kontor.accounting.account;
