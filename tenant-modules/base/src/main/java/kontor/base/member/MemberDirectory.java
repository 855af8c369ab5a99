package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.MemberGrants;
import kontor.platform.api.security.MemberSource;
import kontor.platform.api.security.Scope;

/** Tells the platform who a subject is and what they may do: three queries, five for a leader of a team. */
@ApplicationScoped
public class MemberDirectory implements MemberSource {

    private static final String CARRIED = "r.archived = false and r.role.archived = false and r.position.archived = false"
            + " and (r.position.id in (select h.position.id from PositionHolder h where h.member.id = :member and h.archived = false)"
            + " or (r.position.substitute.id = :member and r.position.substituteActs = true))";

    @Inject
    Data data;

    @Override
    public Optional<MemberGrants> find(String subject) {
        return data.unscoped(Member.class).where("r.subject = :subject").where("r.state = :active and r.archived = false")
                .with("subject", subject).with("active", MemberState.ACTIVE).first().map(this::describe);
    }

    private MemberGrants describe(Member member) {
        Map<String, List<Grant>> grants = grants(carried(member));
        boolean leads = grants.values().stream().flatMap(List::stream).anyMatch(g -> g.scope() == Scope.TEAM);
        Set<UUID> team = leads ? team(member) : Set.of(member.getId());
        return new MemberGrants(member.getId(), member.getName(), member.getEmail(), member.getCompanyId(), team, grants,
                member.getInvitation() != InvitationState.JOINED);
    }

    @Override
    public void arrived(UUID member) {
        data.unscoped(Member.class).find(member).ifPresent(Member::arrive);
    }

    /** The member's roles with the widest scope that any of their positions leaves to each. */
    private Map<UUID, Scope> carried(Member member) {
        Map<UUID, Scope> limits = new HashMap<>();
        data.unscoped(PositionRole.class).where(CARRIED).with("member", member.getId())
                .select(CarriedRole.class, "r.role.id, r.scope", "")
                .forEach(carried -> limits.merge(carried.role(), carried.reach(), Scope::or));
        return limits;
    }

    private Map<String, List<Grant>> grants(Map<UUID, Scope> carried) {
        Map<String, List<Grant>> grants = new HashMap<>();
        if (carried.isEmpty()) {
            return grants;
        }
        data.unscoped(RoleGrant.class).where("r.archived = false and r.role.id in :roles").with("roles", carried.keySet())
                .select(RoleLine.class, "r.role.id, r.role.name, r.action, r.scope, r.fields", "")
                .forEach(line -> grants.computeIfAbsent(line.name(), name -> new ArrayList<>())
                        .add(line.within(carried.get(line.role()))));
        return grants;
    }

    private Set<UUID> team(Member member) {
        List<Position> positions = data.unscoped(Position.class).where("r.archived = false").list();
        List<Holding> holdings = data.unscoped(PositionHolder.class).where("r.archived = false")
                .select(Holding.class, "r.position.id, r.member.id", "");
        return new Chart(positions, holdings).team(member.getId());
    }
}
