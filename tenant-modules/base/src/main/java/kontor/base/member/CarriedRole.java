package kontor.base.member;

import java.util.UUID;
import kontor.platform.api.security.Scope;

/**
 * A role that a member has through a position; read by query.
 *
 * @param role  the role
 * @param limit what the position narrows it to; null for nothing
 */
public record CarriedRole(UUID role, Scope limit) {

    /** Widest scope that the position leaves. */
    public Scope reach() {
        return limit == null ? Scope.ALL : limit;
    }
}
