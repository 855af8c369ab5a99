package kontor.platform.api.security;

import java.util.Optional;
import java.util.UUID;

/** Implemented by the module that keeps members; called inside the tenant's transaction, before any permission is known. */
public interface MemberSource {

    /** The active member whom the identity provider calls {@code subject}; empty if they are not (or no longer) one. */
    Optional<MemberGrants> find(String subject);

    /** Notes that a member who was awaited has come; called once, in a transaction of its own. */
    default void arrived(UUID member) {
    }
}
