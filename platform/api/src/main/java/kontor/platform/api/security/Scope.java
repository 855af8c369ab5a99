package kontor.platform.api.security;

/** Which records a grant reaches. */
public enum Scope {
    /** Those the member is responsible for. */
    OWN,
    /** Those that the member or anybody below them in the chart of positions is responsible for. */
    TEAM,
    /** All of the tenant. */
    ALL;

    /** The wider of two. */
    public Scope or(Scope other) {
        return other != null && other.ordinal() > ordinal() ? other : this;
    }
}
