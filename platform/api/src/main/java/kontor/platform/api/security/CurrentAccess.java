package kontor.platform.api.security;

/** Gives the {@link Access} of the running action. */
public interface CurrentAccess {

    /** Who is acting. Errors: no action is running. */
    Access get();
}
