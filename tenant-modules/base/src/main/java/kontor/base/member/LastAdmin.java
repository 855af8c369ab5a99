package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.security.Scope;

/** Keeps a firm from locking itself out: somebody active must always hold a position that may do everything. */
@ApplicationScoped
public class LastAdmin {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String HOLDS = "r.archived = false and r.member.state = :active and r.member.archived = false"
            + " and r.position.archived = false and r.id <> :gone and r.member.id <> :gone and r.position.id <> :gone";
    private static final String MAY_ALL = "exists (select g.id from RoleGrant g, PositionRole p where g.role = p.role"
            + " and p.position = r.position and p.archived = false and (p.scope is null or p.scope = :all)"
            + " and p.role.archived = false and g.archived = false and g.action = '*' and g.scope = :all"
            + " and p.id <> :gone and g.id <> :gone and p.role.id <> :gone)";

    @Inject
    Data data;

    /** Refuses what has been changed if it leaves no admin. Errors: {@link BusinessRuleViolation}. */
    public void mustRemain() {
        mustRemainWithout(NOBODY);
    }

    /** Refuses the end of a record if it leaves no admin. Errors: {@link BusinessRuleViolation}. */
    public void mustRemainWithout(UUID gone) {
        data.flush();
        long admins = data.unscoped(PositionHolder.class).where(HOLDS).where(MAY_ALL)
                .with("gone", gone).with("all", Scope.ALL).with("active", MemberState.ACTIVE).count();
        if (admins == 0) {
            throw new BusinessRuleViolation("base.last-admin");
        }
    }
}
