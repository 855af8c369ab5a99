package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kontor.base.InvitationLinkMade;
import kontor.base.MemberAccessChanged;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Action;

/** Use cases about members. Their accounts follow by event: only the worker may touch those. */
@ApplicationScoped
public class MemberService extends RecordService<Member> {

    private static final Duration LINK_LASTS = Duration.ofDays(7);

    @Inject
    LastAdmin lastAdmin;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Member> definition() {
        return MemberDefinition.VALUE;
    }

    /** Shuts a member out, from the next transaction on. Errors: a violation if nobody who may do everything is left. */
    @Action("base.member.deactivate")
    public Row deactivate(UUID id, long version) {
        return followed(act(id, version, Member::deactivate));
    }

    /** Lets a member in again. */
    @Action("base.member.activate")
    public Row activate(UUID id, long version) {
        return followed(act(id, version, Member::activate));
    }

    /** Asks for a member's account once more. Errors: a violation if they are here already. */
    @Action("base.member.invite")
    public Row invite(UUID id, long version) {
        return followed(act(id, version, Member::inviteAgain));
    }

    /**
     * Makes a link, good for seven days, with which a newcomer chooses their first password; those made before end. Told
     * once, kept nowhere. Errors: a violation if the newcomer is told by mail, or is not awaited.
     */
    @Action("base.member.invite")
    public InvitationLink link(UUID id, long version) {
        String token = LinkToken.next();
        Instant until = clock.instant().plus(LINK_LASTS);
        act(id, version, member -> member.linkMade(until));
        events.publish(new InvitationLinkMade(id, LinkToken.hash(token), until));
        return new InvitationLink(token, until);
    }

    @Override
    @Action("*.archive")
    public Row archive(UUID id, long version) {
        return followed(super.archive(id, version));
    }

    @Override
    @Action("*.archive")
    public Row restore(UUID id, long version) {
        return followed(super.restore(id, version));
    }

    private Row followed(Row member) {
        events.publish(new MemberAccessChanged(member.id()));
        return member;
    }

    @Override
    protected boolean offers(String action, Row row) {
        return !action.equals("invite") || InvitationRule.mayInvite(MemberState.valueOf(row.text("state")),
                InvitationState.valueOf(row.text("invitation")));
    }

    @Override
    protected void beforeWrite(Member member) {
        member.tidy();
        lastAdmin.mustRemain();
    }

    @Override
    protected void afterCreate(Member member) {
        events.publish(new MemberAccessChanged(member.getId()));
    }

    @Override
    protected void beforeDelete(Member member) {
        throw new BusinessRuleViolation("base.member.not-deleted", member.getName());
    }
}
