package kontor.base.party;

/** What an address is for. */
public enum AddressKind {
    /** Where invoices go. */
    BILLING,
    /** Where goods go. */
    DELIVERY,
    /** Where people are met. */
    OFFICE,
    /** Anything else. */
    OTHER
}
