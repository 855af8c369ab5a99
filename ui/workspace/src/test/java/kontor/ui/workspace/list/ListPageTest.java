package kontor.ui.workspace.list;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import kontor.base.party.PartyDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListPageTest {

    private static final String PARTIES = "acme/m/base/parties";

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsWhatIsThereAndHowMuch() {
        twoParties();
        stage.at(PARTIES);

        assertThat(_get(H1.class).getText()).isEqualTo("Parties");
        assertThat(_size(grid())).isEqualTo(2);
        _assertOne(com.vaadin.flow.component.html.Span.class, s -> s.withClasses("k-count").withText("2"));
    }

    @Test
    void aFieldThatMayNotBeSeenHasNoColumn() {
        twoParties();
        stage.access.without("base.party:phone");
        stage.at(PARTIES);

        assertThat(grid().getColumns()).extracting(Grid.Column::getKey).contains("name", "email").doesNotContain("phone");
    }

    @Test
    void searchStandsInTheAddress() {
        twoParties();
        stage.at(PARTIES);
        _setValue(_get(TextField.class, s -> s.withClasses("k-search")), "alp");

        assertThat(stage.address()).isEqualTo(PARTIES + "?q=alp");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void filtersOfTheAddressAreChipsThatCanBeTakenAway() {
        twoParties();
        stage.at(PARTIES + "?filter=city:eq:Lyon");
        assertThat(_size(grid())).isEqualTo(1);

        _click(_get(Button.class, s -> s.withPredicate(b -> b.getAriaLabel().orElse("").startsWith("Remove filter"))));

        assertThat(stage.address()).isEqualTo(PARTIES);
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void nothingMatchesIsNotTheSameAsNothingYet() {
        stage.at(PARTIES);
        _assertOne(H2.class, s -> s.withText("Parties: nothing here yet"));

        twoParties();
        stage.at(PARTIES + "?q=zzz");
        _assertOne(H2.class, s -> s.withText("Nothing matches"));
        _click(_find(Button.class, s -> s.withText("Clear filters")).get(0));
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void whoMayNotCreateIsOfferedNothingNew() {
        stage.access.without("base.party.create");
        stage.at(PARTIES);

        _assertNone(Anchor.class, s -> s.withClasses("k-create"));
    }

    @Test
    void selectedRecordsCanBeArchivedAtOnceAndBroughtBack() {
        twoParties();
        stage.at(PARTIES);
        grid().asMultiSelect().setValue(Set.of(_get(grid(), 0), _get(grid(), 1)));
        _click(_get(Button.class, s -> s.withText("Archive")));
        assertThat(stage.desk.count(PartyDefinition.VALUE, kontor.platform.api.query.ListQuery.all())).isZero();

        _click(_get(Button.class, s -> s.withText("Undo")));
        assertThat(stage.desk.count(PartyDefinition.VALUE, kontor.platform.api.query.ListQuery.all())).isEqualTo(2);
        _assertOne(com.vaadin.flow.component.html.Span.class, s -> s.withText("2 records are back"));
    }

    @Test
    void anUnknownListIsNotFound() {
        stage.at("acme/m/base/unicorns");
        _assertOne(H1.class, s -> s.withText("There is nothing here"));
    }

    @Test
    void aListThatMayNotBeReadSaysWhy() {
        stage.access.without("base.party.read");
        stage.at(PARTIES);
        _assertOne(H1.class, s -> s.withText("You may not open this"));
    }

    @Test
    void aModuleThatIsOffDoesNotExist() {
        stage.access.modules("base");
        stage.at("acme/m/crm/opportunities");
        _assertOne(H1.class, s -> s.withText("There is nothing here"));
    }

    private void twoParties() {
        stage.desk.put(PartyDefinition.VALUE, "name", "Alpina Trekking GmbH", "city", "Lyon", "customer", true);
        stage.desk.put(PartyDefinition.VALUE, "name", "Blue Harbour Sailing School", "city", "Oslo", "customer", false);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid() {
        return _get(RowGrid.class);
    }
}
