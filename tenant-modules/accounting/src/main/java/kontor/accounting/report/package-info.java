/** Figures of the books as of any day, and the proofs that they agree. */
package kontor.accounting.report;
