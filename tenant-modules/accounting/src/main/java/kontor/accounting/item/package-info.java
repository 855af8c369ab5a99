/** Open items: what is to be paid or can be set off, and what was set off against what. */
package kontor.accounting.item;
