package kontor.ui.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kontor.base.PartiesMerged;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.event.Deliveries;
import kontor.platform.core.event.Subscriber;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.search.SearchService;
import kontor.platform.core.security.ModuleOff;
import kontor.platform.core.security.SessionService;
import kontor.platform.core.security.SystemRunner;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.worker.delivery.RetryRule;
import kontor.provisioning.worker.delivery.TenantPump;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Globex switches CRM off: for its people it is not there. What happens meanwhile is told to CRM once it is on again, and
 * everything that was there before is there again.
 */
@ApplicationScoped
public class ModuleSwitchedOff {

    private static final String FIRM = "globex";

    @Inject
    Stage stage;

    @Inject
    SessionService session;

    @Inject
    SearchService search;

    @Inject
    SystemRunner system;

    @Inject
    Deliveries deliveries;

    @Inject
    @ConfigProperty(name = MasterKeys.VARIABLE)
    String masters;

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    void tell() throws Exception {
        Engine engine = new Engine(migrator, MasterKeys.parse(masters));
        Actor gina = stage.as(Persona.GINA);
        String name = Stage.unique("Gärkörbe");
        Row lead = gina.makes("crm.lead", "name", name);
        List<String> heard = new ArrayList<>();
        TenantPump pump = pump(heard);
        pump.serve(FIRM, () -> true);
        heard.clear();

        engine.disable(FIRM, "crm");
        assertThatThrownBy(() -> gina.reads("crm.lead", lead.id())).isInstanceOf(ModuleOff.class);
        assertThat(gina.acts(session::access).modules()).doesNotContain("crm");
        assertThat(gina.acts(() -> search.find(name, 10))).isEmpty();
        Row kept = gina.makes("base.party", "name", Stage.unique("Backhaus"), "kind", "ORGANIZATION");
        Row duplicate = gina.makes("base.party", "name", Stage.unique("Backhauss"), "kind", "ORGANIZATION");
        gina.does("base.party.merge", kept, "duplicate", duplicate.id());
        pump.serve(FIRM, () -> true);
        assertThat(heard).as("while it is off").isEmpty();

        engine.enable(FIRM, "crm");
        pump.serve(FIRM, () -> true);
        assertThat(heard).as("caught up, once").singleElement().asString().contains(duplicate.id().toString());
        assertThat(gina.reads("crm.lead", lead.id()).get("name")).isEqualTo(name);
        assertThat(gina.acts(() -> search.find(name, 10))).hasSize(1);
        assertThat(gina.lists("crm.lead", ListQuery.all())).isNotEmpty();
    }

    /** Delivers as the worker does, to an ear that CRM lends to this story. */
    private TenantPump pump(List<String> heard) {
        Subscriber ear = new Subscriber("crm", "story", PartiesMerged.class, Ear.class, false);
        return new TenantPump(system::run, deliveries, (subscriber, payload) -> heard.add(payload),
                new RetryRule(Duration.ofSeconds(1), Duration.ofMinutes(1), 3), List.of(ear));
    }

    /** Named to the pump, which hands the event to the story itself. */
    static final class Ear implements EventHandler<PartiesMerged> {
        @Override
        public void handle(PartiesMerged event) {
            throw new IllegalStateException("The story listens itself");
        }
    }
}
