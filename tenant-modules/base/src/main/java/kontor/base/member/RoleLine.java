package kontor.base.member;

import java.util.UUID;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;

/**
 * A line of a role; read by query.
 *
 * @param role   the role
 * @param name   its name
 * @param action what the line allows
 * @param scope  which records
 * @param fields which fields, parted by commas
 */
public record RoleLine(UUID role, String name, String action, Scope scope, String fields) {

    /** What a member may do by it whose position narrows the role to {@code limit}. */
    public Grant within(Scope limit) {
        Scope reach = limit.ordinal() < scope.ordinal() ? limit : scope;
        return new Grant(action, reach, RoleGrant.names(fields));
    }
}
