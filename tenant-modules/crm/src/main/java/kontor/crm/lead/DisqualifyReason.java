package kontor.crm.lead;

/** Why a lead will not come to anything. */
public enum DisqualifyReason {
    /** They do not want what we offer. */
    NO_INTEREST,
    /** They have no money for it. */
    NO_BUDGET,
    /** They do not fit: region, size, trade. */
    NOT_A_FIT,
    /** Nobody answers. */
    UNREACHABLE,
    /** We have this lead, or this customer, already. */
    DUPLICATE,
    /** Something else; a note says what. */
    OTHER
}
