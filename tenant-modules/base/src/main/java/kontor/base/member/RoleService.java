package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about roles and the permission matrix. */
@ApplicationScoped
public class RoleService extends RecordService<Role> {

    @Inject
    RoleRepository roles;

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<Role> definition() {
        return RoleDefinition.VALUE;
    }

    /** All lines of a role. Errors: {@link RecordNotFound}. */
    @Action(value = "base.role.read", readOnly = true)
    public List<GrantLine> grants(UUID id) {
        Role role = roles.find(id).orElseThrow(() -> new RecordNotFound("base.role", id));
        return roles.lines(role).stream().map(GrantLine::of).toList();
    }

    /** Gives a role these lines in place of those it has. Errors: as {@link #update}, and if no admin were left. */
    @Action("base.role.update")
    public Row setGrants(UUID id, long version, List<GrantLine> lines) {
        return act(id, version, role -> {
            roles.replaceLines(role, lines.stream().map(line -> new RoleGrant(role, line.asGrant())).toList());
            lastAdmin.mustRemain();
        });
    }

    @Override
    protected void beforeWrite(Role role) {
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(Role role) {
        lastAdmin.mustRemainWithout(role.getId());
    }
}
