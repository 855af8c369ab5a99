package kontor.base.member;

/** How far a member has come from being named to being here. */
public enum InvitationState {
    /** Asked for; their account is being seen to. */
    REQUESTED,
    /** Their account is ready. */
    INVITED,
    /** It came to nothing; {@link InvitationProblem} says why. */
    FAILED,
    /** They have been here. */
    JOINED
}
