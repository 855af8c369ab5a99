package kontor.accounting.account;

/** What a journal is for. */
public enum JournalKind {
    /** Invoices and credit notes. */
    SALES,
    /** Bills of suppliers. */
    PURCHASES,
    /** Money at the bank. */
    BANK,
    /** Money in the till. */
    CASH,
    /** What stock is worth. */
    STOCK,
    /** All else. */
    GENERAL;

    /** Whether payments go through it. */
    public boolean isMoney() {
        return this == BANK || this == CASH;
    }
}
