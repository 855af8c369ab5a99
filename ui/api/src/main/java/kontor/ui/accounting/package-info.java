/** What the API says of accounting beyond what every record has: reports and proofs. Services decide. */
package kontor.ui.accounting;
