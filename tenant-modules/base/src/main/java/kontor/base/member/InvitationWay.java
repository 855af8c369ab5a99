package kontor.base.member;

/** How a newcomer learns how to get in. */
public enum InvitationWay {
    /** By a mail to their address. */
    MAIL,
    /** By a link that whoever invites hands over; there is no mail server. */
    LINK
}
