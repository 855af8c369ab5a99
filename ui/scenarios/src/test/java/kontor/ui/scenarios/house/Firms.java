package kontor.ui.scenarios.house;

import java.util.List;
import java.util.UUID;
import kontor.provisioning.cli.demo.DemoFirms;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.founding.Founding;
import kontor.provisioning.engine.founding.Newcomer;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.ui.scenarios.stage.Persona;

/** The firms that the stories play in: those of the demo, and two whose doors are shut in part. */
final class Firms {

    private final Engine engine;
    private final Founding founding;

    Firms(Engine engine, Founding founding) {
        this.engine = engine;
        this.founding = founding;
    }

    void found() {
        new DemoFirms(engine, founding).provision(name -> { });
        // Its tables are there: only the gate keeps people out.
        admin(Persona.PETER);
        engine.disable(Persona.PETER.firm(), "crm");
        admin(Persona.UMA);
        engine.suspend(Persona.UMA.firm());
    }

    private void admin(Persona person) {
        Tenant firm = engine.create(new TenantRequest(person.firm(), "Firm of " + person.name(), "NL", "EUR", "en", "Europe/Amsterdam",
                UUID.randomUUID(), List.of("crm")));
        founding.found(firm);
        founding.join(firm, new Newcomer(person.name(), person.name().toLowerCase(java.util.Locale.ROOT) + "@" + person.firm() + ".test",
                UUID.fromString(person.subject()), "Owner", null, List.of("base.admin")));
    }
}
