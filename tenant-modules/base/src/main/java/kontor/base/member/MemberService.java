package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about members. */
@ApplicationScoped
public class MemberService extends RecordService<Member> {

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<Member> definition() {
        return MemberDefinition.VALUE;
    }

    /** Shuts a member out, from the next transaction on. Errors: a violation if nobody who may do everything is left. */
    @Action("base.member.deactivate")
    public Row deactivate(UUID id, long version) {
        return act(id, version, Member::deactivate);
    }

    /** Lets a member in again. */
    @Action("base.member.activate")
    public Row activate(UUID id, long version) {
        return act(id, version, Member::activate);
    }

    @Override
    protected void beforeWrite(Member member) {
        member.tidy();
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(Member member) {
        throw new BusinessRuleViolation("base.member.not-deleted", member.getName());
    }
}
