package kontor.ui.workspace.record;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import kontor.base.party.PartyDefinition;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordPageTest {

    private final Stage stage = Stage.open();
    private Row party;
    private String address;

    @BeforeEach
    void oneParty() {
        party = stage.desk.put(PartyDefinition.VALUE, "name", "Alpina", "kind", "ORGANIZATION", "city", "Lyon");
        address = "acme/m/base/parties/" + party.id();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void saveIsThereOnlyWhenSomethingWasTyped() {
        stage.at(address);
        _assertNone(Button.class, s -> s.withText("Save"));

        _setValue(field("City"), "Marseille");
        _assertOne(Button.class, s -> s.withText("Save"));

        _setValue(field("City"), "Lyon");
        _assertNone(Button.class, s -> s.withText("Save"));
    }

    @Test
    void onlyWhatWasChangedIsWritten() {
        stage.at(address);
        _setValue(field("City"), "Marseille");
        _click(_get(Button.class, s -> s.withText("Save")));

        Row now = stage.desk.get(PartyDefinition.VALUE, party.id());
        assertThat(now.get("city")).isEqualTo("Marseille");
        assertThat(now.version()).isEqualTo(2);
        _assertNone(Button.class, s -> s.withText("Save"));
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        stage.at(address);
        _setValue(field("Name"), "");
        _click(_get(Button.class, s -> s.withText("Save")));

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(stage.desk.get(PartyDefinition.VALUE, party.id()).version()).isEqualTo(1);
    }

    @Test
    void whatTheServicesRefuseIsSaidAtTheField() {
        stage.at(address);
        _setValue(field("E-mail"), "nonsense");
        stage.desk.failNext(new InvalidInput("email", "platform.value-malformed.email", "nonsense"));
        _click(_get(Button.class, s -> s.withText("Save")));

        assertThat(field("E-mail").isInvalid()).isTrue();
        assertThat(field("E-mail").getErrorMessage()).contains("nonsense");
    }

    @Test
    void unsavedInputIsKeptAndComesBack() {
        stage.at(address);
        _setValue(field("City"), "Marseille");
        assertThat(stage.personal.draft(address)).isPresent();

        stage.close();
        Stage again = Stage.open();
        Row same = again.desk.put(PartyDefinition.VALUE, "name", "Alpina", "kind", "ORGANIZATION", "city", "Lyon");
        again.personal.saveDraft("acme/m/base/parties/" + same.id(), "{\"city\":\"Marseille\"}");
        again.at("acme/m/base/parties/" + same.id());

        assertThat(field("City").getValue()).isEqualTo("Marseille");
        _assertOne(Span.class, s -> s.withText("Input that you had not saved is back."));
        _click(_find(Button.class, s -> s.withText("Discard")).get(0));
        assertThat(field("City").getValue()).isEqualTo("Lyon");
        assertThat(again.personal.draft("acme/m/base/parties/" + same.id())).isEmpty();
    }

    @Test
    void leavingWithUnsavedInputIsAsked() {
        stage.at(address);
        _setValue(field("City"), "Marseille");
        stage.at("acme/m/base/parties");

        _assertOne(ConfirmDialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Alpina");
    }

    @Test
    void aChangeBySomebodyElseCanBeCompared() {
        stage.at(address);
        _setValue(field("City"), "Marseille");
        stage.desk.update(PartyDefinition.VALUE, party.id(), 1, Row.of(Map.of("city", "Paris")));
        _click(_get(Button.class, s -> s.withText("Save")));

        _assertOne(ConflictDialog.class);
        _click(_get(Button.class, s -> s.withText("Save the choice")));
        assertThat(stage.desk.get(PartyDefinition.VALUE, party.id()).get("city")).isEqualTo("Marseille");
    }

    @Test
    void whoMayNotChangeSeesNoEditors() {
        stage.access.without("base.party.update");
        stage.at(address);

        _assertNone(TextField.class);
        _assertOne(Span.class, s -> s.withText("Lyon"));
    }

    @Test
    void aNewRecordIsMadeAndShown() {
        stage.at("acme/m/base/parties/new");
        _setValue(field("Name"), "Nordlicht");
        _click(_get(Button.class, s -> s.withText("Save")));

        assertThat(_get(H1.class).getText()).isEqualTo("Nordlicht");
        assertThat(stage.address()).matches("acme/m/base/parties/[0-9a-f-]{36}");
    }

    @Test
    void theStatusBarMarksWhereItStandsAndOnlyLegalActionsAreThere() {
        stage.desk.offering(OpportunityDefinition.VALUE, "begin", "qualify", "propose", "negotiate", "win", "lose", "reopen");
        Row deal = stage.desk.put(OpportunityDefinition.VALUE, "name", "Tents", "stage", "QUALIFIED");
        stage.at("acme/m/crm/opportunities/" + deal.id());

        assertThat(_get(ListItem.class, s -> s.withAttribute("aria-current", "step")).getChildren().findFirst().map(c -> ((Span) c).getText()))
                .contains("Qualified");
        _assertNone(Button.class, s -> s.withText("Reopen"));
        assertThat(_find(Button.class, s -> s.withPredicate(b -> b.getThemeNames().contains("primary") && b.isVisible()))).hasSize(1);
    }

    @Test
    void aRecordThatIsNotThereLooksLikeOneThatMayNotBeSeen() {
        stage.at("acme/m/base/parties/00000000-0000-7000-8000-000000000000");
        _assertOne(H1.class, s -> s.withText("There is nothing here"));
        stage.at("acme/m/base/parties/nonsense");
        _assertOne(H1.class, s -> s.withText("There is nothing here"));
    }

    @Test
    void anOrganizationHasNoFieldsOfAPerson() {
        stage.at(address);
        _assertNone(TextField.class, s -> s.withLabel("Job title"));
        _assertNone(H2.class, s -> s.withText("At the organization"));

        _setValue(kind(), "PERSON");
        _assertOne(H2.class, s -> s.withText("At the organization"));
        _setValue(field("Job title"), "Buyer");
        _setValue(kind(), "ORGANIZATION");
        _assertNone(TextField.class, s -> s.withLabel("Job title"));
        _assertNone(Button.class, s -> s.withText("Save"));
    }

    @Test
    void whatAHiddenFieldHoldsIsNeitherLostNorSent() {
        Row person = stage.desk.put(PartyDefinition.VALUE, "name", "Ada", "kind", "PERSON", "jobTitle", "Engineer");
        stage.at("acme/m/base/parties/" + person.id());
        _setValue(field("Job title"), "Director");
        _setValue(kind(), "ORGANIZATION");
        _click(_get(Button.class, s -> s.withText("Save")));

        Row now = stage.desk.get(PartyDefinition.VALUE, person.id());
        assertThat(now.get("kind")).isEqualTo("ORGANIZATION");
        assertThat(now.get("jobTitle")).isEqualTo("Engineer");
    }

    @Test
    void aReaderSeesOnlyWhatTheKindHas() {
        stage.access.without("base.party.update");
        stage.at(address);
        _assertNone(H2.class, s -> s.withText("At the organization"));
        Row person = stage.desk.put(PartyDefinition.VALUE, "name", "Ada", "kind", "PERSON", "jobTitle", "Engineer");
        stage.at("acme/m/base/parties/" + person.id());
        _assertOne(H2.class, s -> s.withText("At the organization"));
    }

    @Test
    void whoBeginsWithTheOrganizationBeginsAPerson() {
        stage.at("acme/m/base/parties/new?organization=" + party.id());
        assertThat(kind().getValue()).isEqualTo("PERSON");
        _setValue(field("Name"), "Ada");
        _click(_get(Button.class, s -> s.withText("Save")));

        Row made = stage.desk.list(PartyDefinition.VALUE, ListQuery.all().text("Ada")).items().get(0);
        assertThat(((Reference) made.get("organization")).id()).isEqualTo(party.id());
    }

    @SuppressWarnings("unchecked")
    private static Select<String> kind() {
        return _get(Select.class, s -> s.withLabel("Kind"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }
}
