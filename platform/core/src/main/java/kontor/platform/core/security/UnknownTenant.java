package kontor.platform.core.security;

/** There is no tenant of that name, or none that the caller may know of. */
public class UnknownTenant extends RuntimeException {

    /** Named as the caller did. */
    public UnknownTenant(String alias) {
        super(alias);
    }
}
