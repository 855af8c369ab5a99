package kontor.base.party;

/** What sort of party. */
public enum PartyKind {
    /** A firm, an office, a club. */
    ORGANIZATION,
    /** A human being. */
    PERSON
}
