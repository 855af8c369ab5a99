package kontor.platform.api.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * The accounts behind the members of the running tenant. Every method may be called again after a crash and then does
 * nothing twice that matters (a mail may go out twice). Errors other than those named pass: try again later.
 *
 * <p>An account is a person's own: a tenant may let it in or keep it out, and never changes its name or password.
 */
public interface Accounts {

    /**
     * Finds the account of a person, makes one if there is none, and lets it into the tenant. Whether the account was there
     * before is not told. Errors: {@link AccountRefused}.
     */
    Admission admit(Invitee person);

    /** Keeps an account out of the tenant and ends its sessions, if it has no other tenant to be in. */
    void dismiss(UUID member, String subject);

    /**
     * Makes a link good with which a person chooses the first password of the account that was made for this member. For any
     * other account the link leads nowhere, which is seen by using it only.
     *
     * @param tokenHash SHA-256 of the link's secret, in hexadecimal digits
     * @param until     when it ends
     */
    void allowLink(UUID member, String subject, String tokenHash, Instant until);
}
