package kontor.platform.core.tenancy;

/** Implemented once in each application: tells who is calling now. */
public interface CallerProvider {

    /** The caller. Errors: {@link IllegalStateException} if nobody is. */
    Caller current();
}
