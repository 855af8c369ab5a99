package kontor.crm.lead;

/** How a lead came to us. */
public enum LeadChannel {
    /** A form or chat on our own pages. */
    WEBSITE,
    /** A call. */
    PHONE,
    /** A mail. */
    EMAIL,
    /** Somebody recommended us. */
    REFERRAL,
    /** Met at a fair or an event. */
    FAIR,
    /** A social network. */
    SOCIAL,
    /** An advertisement or a campaign. */
    ADVERTISING,
    /** A firm that sells our goods on. */
    PARTNER,
    /** Another way. */
    OTHER
}
