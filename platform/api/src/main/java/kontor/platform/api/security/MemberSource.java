package kontor.platform.api.security;

import java.util.Optional;

/** Implemented by the module that keeps members; called inside the tenant's transaction, before any permission is known. */
public interface MemberSource {

    /** The active member whom the identity provider calls {@code subject}; empty if they are not (or no longer) one. */
    Optional<MemberGrants> find(String subject);
}
