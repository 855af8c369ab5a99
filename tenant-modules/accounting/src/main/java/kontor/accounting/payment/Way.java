package kontor.accounting.payment;

/** Which way the money went. */
public enum Way {
    /** From the customer. */
    RECEIVED,
    /** Back to the customer. */
    REFUNDED
}
