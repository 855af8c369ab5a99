package kontor.base.member;

/** When a member may be invited again and when they may be given a link; one rule for screens and for use cases. */
final class InvitationRule {

    private InvitationRule() {
    }

    static boolean mayInvite(MemberState state, InvitationState invitation) {
        return state == MemberState.ACTIVE && invitation != InvitationState.JOINED;
    }

    static boolean mayLink(MemberState state, InvitationState invitation, InvitationWay way) {
        return state == MemberState.ACTIVE && invitation == InvitationState.INVITED && way == InvitationWay.LINK;
    }
}
