package kontor.ui.scenarios.isolation;

import static kontor.ui.scenarios.isolation.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.crm.lead.LeadService;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Sort;
import kontor.platform.api.query.Total;
import kontor.platform.core.idempotency.Answer;
import kontor.platform.core.idempotency.Idempotency;
import kontor.platform.core.search.SearchService;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** Getting at records: of another firm, of a colleague, at fields that are hidden, by every way that leads to them. */
@ApplicationScoped
public class RecordTries {

    private static final String LEAD = "crm.lead";
    private static final String PARTY = "base.party";
    private static final String IBAN = "NL91ABNA0417164300";

    @Inject
    Stage stage;

    @Inject
    LeadService leads;

    @Inject
    SearchService search;

    @Inject
    Idempotency idempotency;

    List<Try> all() {
        return List.of(
                new Try("a record of another firm by its id", this::otherFirmsId),
                new Try("a page of another firm by its cursor", this::otherFirmsCursor),
                new Try("a colleague's record by its id", this::colleaguesId),
                new Try("a colleague's record in lists, counts and totals", this::colleaguesInLists),
                new Try("a hidden field read", this::hiddenField),
                new Try("a hidden field asked for, filtered, sorted by, written", this::hiddenFieldAsked),
                new Try("a record found by search that may not be read", this::found),
                new Try("a note on a record that may not be read", this::noted),
                new Try("a reference to a record of another firm", this::referred),
                new Try("a colleague's kept answer", this::keptAnswer));
    }

    private void otherFirmsId() {
        Row theirs = stage.as(Persona.ALICE).makes(LEAD, "name", Stage.unique("Of acme"));
        unreachable(stage.as(Persona.GINA), theirs);
    }

    private void otherFirmsCursor() {
        String name = Stage.unique("Cursor");
        Actor alice = stage.as(Persona.ALICE);
        alice.makes(LEAD, "name", name + " 1");
        alice.makes(LEAD, "name", name + " 2");
        ListQuery one = ListQuery.all().page(1, null, 0);
        String next = alice.acts(() -> leads.list(one)).next();
        assertThat(stage.as(Persona.GINA).lists(LEAD, ListQuery.all().page(50, next, 0))).extracting(row -> row.get("name")).noneMatch(
                told -> told.toString().startsWith(name));
    }

    private void colleaguesId() {
        Row hers = stage.as(Persona.ALICE).makes(LEAD, "name", Stage.unique("Alice's"));
        unreachable(stage.as(Persona.SAM), hers);
    }

    private void unreachable(Actor stranger, Row theirs) {
        refused("reading", RecordNotFound.class, () -> stranger.reads(LEAD, theirs.id()));
        refused("reading its history", RecordNotFound.class, () -> stranger.history(LEAD, theirs.id()));
        refused("changing", RecordNotFound.class, () -> stranger.changes(LEAD, theirs, "name", "Mine now"));
        refused("an action", RecordNotFound.class, () -> stranger.does("crm.lead.qualify", theirs));
    }

    private void colleaguesInLists() {
        String name = Stage.unique("Alice's listed");
        stage.as(Persona.ALICE).makes(LEAD, "name", name);
        Actor sam = stage.as(Persona.SAM);
        ListQuery named = ListQuery.all().filter("name", Filter.Operator.CONTAINS, name);
        assertThat(sam.lists(LEAD, named)).as("listed").isEmpty();
        assertThat(sam.lists(LEAD, ListQuery.all().text(name))).as("searched in the list").isEmpty();
        assertThat(sam.acts(() -> leads.count(named))).as("counted").isZero();
        assertThat(sam.acts(() -> leads.totals(named, "state", null))).as("summed").extracting(Total::count).allMatch(count -> count == 0);
    }

    private Row partyWithAccount() {
        return stage.as(Persona.ALICE).makes(PARTY, "name", Stage.unique("Banked"), "kind", "ORGANIZATION");
    }

    private void hiddenField() {
        Row party = partyWithAccount();
        Actor sam = stage.as(Persona.SAM);
        assertThat(sam.reads(PARTY, party.id()).values()).as("read").doesNotContainKeys("iban", "bic");
        assertThat(sam.history(PARTY, party.id())).as("told by history").allSatisfy(change -> assertThat(change.fields()).doesNotContainKeys("iban", "bic"));
    }

    private void hiddenFieldAsked() {
        Row party = partyWithAccount();
        Actor sam = stage.as(Persona.SAM);
        unknown("asking for it", () -> sam.lists(PARTY, ListQuery.all().fields(List.of("name", "iban"))));
        unknown("filtering by it", () -> sam.lists(PARTY, ListQuery.all().filter("iban", Filter.Operator.EQ, IBAN)));
        unknown("sorting by it", () -> sam.lists(PARTY, ListQuery.all().sort(List.of(new Sort("iban", false)))));
        unknown("writing it", () -> sam.changes(PARTY, party, "iban", IBAN));
    }

    /** A hidden field is answered exactly as one that there is not. */
    private static void unknown(String what, Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput invalid) {
            assertThat(invalid.problems()).as(what).allSatisfy(problem -> assertThat(problem.code()).isEqualTo("platform.unknown-field"));
            return;
        }
        throw new AssertionError(what + " is not refused");
    }

    private void found() {
        String name = Stage.unique("Geheimrezept");
        stage.as(Persona.ALICE).makes(LEAD, "name", name);
        assertThat(stage.as(Persona.ALICE).acts(() -> search.find(name, 10))).as("found by whoever may").hasSize(1);
        assertThat(stage.as(Persona.SAM).acts(() -> search.find(name, 10))).as("found by a colleague").isEmpty();
        assertThat(stage.as(Persona.WENDY).acts(() -> search.find(name, 10))).as("found without a role").isEmpty();
        assertThat(stage.as(Persona.GINA).acts(() -> search.find(name, 10))).as("found from another firm").isEmpty();
    }

    private void noted() {
        Row hers = stage.as(Persona.ALICE).makes(LEAD, "name", Stage.unique("Alice's talked of"));
        refusedInput("a note on it", () -> stage.as(Persona.SAM).makes("base.note", "about", hers.id(), "aboutType", LEAD, "text", "I know of it"));
    }

    private void referred() {
        Row theirs = stage.as(Persona.ALICE).makes(PARTY, "name", Stage.unique("Acme's own"), "kind", "ORGANIZATION");
        refusedInput("a contact there", () -> stage.as(Persona.GINA).makes(PARTY, "name", "Contact", "kind", "PERSON", "organization", theirs.id()));
    }

    private static void refusedInput(String what, Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput | RecordNotFound refused) {
            return;
        }
        throw new AssertionError(what + " is not refused");
    }

    private void keptAnswer() {
        String key = UUID.randomUUID().toString();
        Map<String, String> secret = Map.of("of", "Alice");
        stage.as(Persona.ALICE).acts(() -> idempotency.once(key, "/route", "body", () -> new Answer(201, secret.toString(), UUID.randomUUID(), 1)));
        Answer told = stage.as(Persona.SAM).acts(() -> idempotency.once(key, "/route", "body", () -> new Answer(201, "Sam's", UUID.randomUUID(), 1)));
        assertThat(told.body()).isEqualTo("Sam's");
    }
}
