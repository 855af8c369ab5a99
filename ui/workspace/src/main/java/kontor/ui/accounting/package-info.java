/** What accounting shows beside its records: the reports of the books. */
package kontor.ui.accounting;
