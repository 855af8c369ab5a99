package kontor.base.activity;

/** What sort of activity. */
public enum ActivityKind {
    /** Something to do. */
    TASK,
    /** A telephone call. */
    CALL,
    /** People meet. */
    MEETING,
    /** A letter or message to write. */
    MAIL
}
