package kontor.accounting.account;

/** What the house books on an account by itself; each purpose has at most one account in a legal entity. */
public enum Purpose {
    /** Money at the bank. */
    BANK(false),
    /** Money in the till. */
    CASH(false),
    /** What customers owe: the sum of their open items. */
    RECEIVABLE(true),
    /** What the stock is worth: the sum of the stock ledger. */
    INVENTORY(true),
    /** Goods delivered and not invoiced yet, at cost. */
    GDNI(true),
    /** Tax that suppliers have charged. */
    INPUT_TAX(false),
    /** What suppliers are owed. */
    PAYABLE(false),
    /** Goods received whose bill has not come. */
    GRNI(false),
    /** Tax that customers were charged. */
    OUTPUT_TAX(false),
    /** Counterpart of what was there when the books were opened. */
    OPENING(false),
    /** What was sold. */
    REVENUE(false),
    /** What the goods sold had cost. */
    COST_OF_GOODS(false),
    /** Goods that had left before they came in, and cost other than was thought. */
    PRICE_VARIANCE(false),
    /** What counts have found more or less. */
    STOCK_ADJUSTMENT(false),
    /** Small amounts that customers are forgiven. */
    WRITE_OFF(false);

    private final boolean kept;

    Purpose(boolean kept) {
        this.kept = kept;
    }

    /** Whether other records than bookings by hand say what is on it, so that nobody books there by hand. */
    public boolean isKept() {
        return kept;
    }
}
