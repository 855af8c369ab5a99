package kontor.ui.workspace.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import java.util.List;
import kontor.base.party.PartyDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person arranges the columns of a list, and finds them so again. */
class ListColumnsTest {

    private static final String PARTIES = "acme/m/base/parties";

    private final Stage stage = Stage.open();

    @BeforeEach
    void oneParty() {
        stage.desk.put(PartyDefinition.VALUE, "name", "Alpina", "city", "Lyon", "postalCode", "69001");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void chosenColumnsAreShownAskedForAndKept() {
        stage.at(PARTIES);
        choose("Phone", false);
        choose("Postal code", true);
        show();
        assertThat(columns()).contains("name", "postalCode").doesNotContain("phone");

        stage.at("acme");
        stage.at(PARTIES);
        assertThat(columns()).contains("postalCode").doesNotContain("phone");
        assertThat(stage.desk.asked().get(stage.desk.asked().size() - 1).fields()).contains("postalCode").doesNotContain("phone");
    }

    @Test
    void columnsAreMovedByKeyboardToo() {
        stage.at(PARTIES);
        openChooser();
        _click(_get(Button.class, s -> s.withPredicate(b -> b.getAriaLabel().orElse("").equals("Move City up"))));
        show();
        assertThat(columns().subList(0, 3)).containsExactly("name", "city", "number");
    }

    @Test
    void theTitleCannotBeTakenAway() {
        stage.at(PARTIES);
        openChooser();
        assertThat(_get(Checkbox.class, s -> s.withLabel("Name")).isEnabled()).isFalse();
    }

    @Test
    void whatMayNotBeReadIsNotOffered() {
        stage.access.without("base.party:postalCode");
        stage.at(PARTIES);
        openChooser();
        com.github.mvysny.kaributesting.v10.LocatorJ._assertNone(Checkbox.class, s -> s.withLabel("Postal code"));
    }

    @Test
    void theUsualColumnsComeBack() {
        stage.at(PARTIES);
        choose("Phone", false);
        show();
        openChooser();
        _click(_get(Button.class, s -> s.withText("As usual")));
        assertThat(columns()).containsExactlyElementsOf(PartyDefinition.VALUE.list());
    }

    @Test
    void widthsAndUnknownFieldsOfAKeptChoiceAreReadWithCare() {
        stage.personal.setPreference("columns.base.party",
                "{\"fields\":[\"city\",\"nothing\",\"custom\"],\"widths\":{\"city\":\"222px\",\"name\":\"url(x)\"}}");
        stage.at(PARTIES);
        assertThat(columns()).containsExactly("name", "city");
        assertThat(grid().getColumnByKey("city").getWidth()).isEqualTo("222px");
        assertThat(grid().getColumnByKey("city").getFlexGrow()).isZero();
        assertThat(grid().getColumnByKey("name").getWidth()).isNotEqualTo("url(x)");

        stage.personal.setPreference("columns.base.party", "[1]");
        stage.at("acme");
        stage.at(PARTIES);
        assertThat(columns()).containsExactlyElementsOf(PartyDefinition.VALUE.list());
    }

    private void choose(String label, boolean wanted) {
        if (com.github.mvysny.kaributesting.v10.LocatorJ._find(ColumnChooser.class).isEmpty()) {
            openChooser();
        }
        _setValue(_get(Checkbox.class, s -> s.withLabel(label)), wanted);
    }

    private static void openChooser() {
        _click(_get(Button.class, s -> s.withPredicate(b -> b.getAriaLabel().orElse("").equals("Columns"))));
    }

    private static void show() {
        _click(_get(Button.class, s -> s.withText("Show")));
    }

    private static List<String> columns() {
        return grid().getColumns().stream().map(Column::getKey).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid() {
        return _get(RowGrid.class);
    }
}
