package kontor.provisioning.identity;

/**
 * A person who is to have an account.
 *
 * @param email      e-mail address, which is the user name
 * @param name       full name
 * @param language   IETF tag; null for the realm's
 * @param invitation whose invitation makes the account, as {@link People#invitation} writes it; null for none
 * @param password   first password; null for none yet
 * @param temporary  whether that password must be changed at the first sign-in
 */
public record Newcomer(String email, String name, String language, String invitation, String password, boolean temporary) {

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "Newcomer[" + email + "]";
    }
}
