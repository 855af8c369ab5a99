package kontor.crm.opportunity;

/** Why a deal came to nothing. */
public enum LostReason {
    /** Too dear. */
    PRICE,
    /** Somebody else got it. */
    COMPETITOR,
    /** The customer has no money for it. */
    NO_BUDGET,
    /** The customer does not need it after all. */
    NO_NEED,
    /** We could not deliver what or when the customer wanted. */
    UNFIT_OFFER,
    /** The customer no longer answers. */
    NO_ANSWER,
    /** Something else; a note says what. */
    OTHER
}
