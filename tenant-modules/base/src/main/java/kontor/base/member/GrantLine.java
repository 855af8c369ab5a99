package kontor.base.member;

import java.util.List;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;

/**
 * A line of the permission matrix as it is read and set.
 *
 * @param action what it allows
 * @param scope  which records
 * @param fields public names of the fields it reaches; empty for all but sensitive ones
 */
public record GrantLine(String action, Scope scope, List<String> fields) {

    /** The line as the platform understands it. */
    public Grant asGrant() {
        return new Grant(action, scope, fields);
    }

    static GrantLine of(RoleGrant line) {
        Grant grant = line.asGrant();
        return new GrantLine(grant.action(), grant.scope(), grant.fields());
    }
}
