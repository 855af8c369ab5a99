package kontor.ui.scenarios.isolation;

import static kontor.ui.scenarios.isolation.Refusals.notPermitted;
import static kontor.ui.scenarios.isolation.Refusals.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.base.member.GrantLine;
import kontor.base.member.RoleService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.security.Scope;
import kontor.platform.core.security.ModuleOff;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** Getting in: into a firm, into a module, into a use case. */
@ApplicationScoped
public class DoorTries {

    private static final String LEAD = "crm.lead";
    private static final String CARRIED = "base.position-role";

    @Inject
    Stage stage;

    @Inject
    RoleService roles;

    List<Try> all() {
        return List.of(
                new Try("a stranger enters a firm", () -> closed("not-a-member", new Persona("Nobody", "acme", UUID.randomUUID().toString()))),
                new Try("a member of another firm enters", () -> closed("not-a-member", Persona.GINA_AT_ACME)),
                new Try("a suspended firm is entered", () -> closed("suspended", Persona.UMA)),
                new Try("a module that is switched off is used", this::switchedOff),
                new Try("somebody does what no role allows", this::noRole),
                new Try("a right is used after it was taken away", this::revoked));
    }

    private void closed(String reason, Persona who) {
        notPermitted(who + " at the door", reason, () -> stage.as(who).lists("base.party", ListQuery.all()));
    }

    private void switchedOff() {
        refused("reading leads", ModuleOff.class, () -> stage.as(Persona.PETER).lists(LEAD, ListQuery.all()));
        refused("making a lead", ModuleOff.class, () -> stage.as(Persona.PETER).makes(LEAD, "name", "Off"));
    }

    private void noRole() {
        notPermitted("a lead by Wendy", "no-role", () -> stage.as(Persona.WENDY).makes(LEAD, "name", "Wendy's"));
        notPermitted("a role by Sam", "no-role", () -> stage.as(Persona.SAM).makes("base.role", "name", Stage.unique("Sam's")));
    }

    /** Fiona acts in no other try: what is remembered of her rights is what this one has let her have. */
    private void revoked() {
        Actor alice = stage.as(Persona.ALICE);
        Row role = alice.makes("base.role", "name", Stage.unique("Helps with sales"));
        alice.acts(() -> roles.setGrants(role.id(), role.version(), List.of(new GrantLine("crm.lead.read", Scope.ALL, List.of()))));
        Row accounts = alice.lists("base.position", ListQuery.all()).stream().filter(p -> "Accounts".equals(p.get("name"))).findFirst().orElseThrow();
        Row carried = alice.makes(CARRIED, "position", accounts.id(), "role", role.id(), "scope", "ALL");
        try {
            stage.as(Persona.FIONA).lists(LEAD, ListQuery.all());
        } finally {
            alice.deletes(CARRIED, carried);
        }
        notPermitted("reading leads without the role", "no-role", () -> stage.as(Persona.FIONA).lists(LEAD, ListQuery.all()));
    }
}
