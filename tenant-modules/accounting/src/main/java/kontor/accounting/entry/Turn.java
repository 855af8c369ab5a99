package kontor.accounting.entry;

/** Which sort of turnover a tax belongs to. */
public enum Turn {
    /** What was sold. */
    SALE,
    /** What customers were credited. */
    SALE_CREDIT,
    /** What was bought. */
    PURCHASE,
    /** What suppliers have credited. */
    PURCHASE_CREDIT
}
