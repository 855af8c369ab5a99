package kontor.base.member;

/** Why an invitation came to nothing. */
public enum InvitationProblem {
    /** The sign-on does not take the name or the address as they are. */
    REFUSED,
    /** The account of that address is another member's of the firm. */
    TAKEN,
    /** The sign-on could not be reached, time and again. */
    UNREACHABLE
}
