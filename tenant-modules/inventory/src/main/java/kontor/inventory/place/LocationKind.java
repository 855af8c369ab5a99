package kontor.inventory.place;

/** What sort of place a location is. Only in {@link #STOCK} goods lie and are the firm's; the others are where they come from and go to. */
public enum LocationKind {

    /** A place in a warehouse. */
    STOCK,

    /** With customers. */
    CUSTOMER,

    /** With suppliers. */
    SUPPLIER,

    /** Where what a stocktake finds comes from, and what it misses goes to. */
    ADJUSTMENT
}
