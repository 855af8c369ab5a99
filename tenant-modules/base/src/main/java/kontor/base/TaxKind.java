package kontor.base;

/** How a levy is reckoned. */
public enum TaxKind {

    /** Per cent of the base. */
    PERCENT,

    /** An amount for each unit. */
    FIXED
}
