package kontor.ui.workspace.record;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import java.util.stream.IntStream;
import kontor.base.customfield.AddedFieldDefinition;
import kontor.base.member.RoleDefinition;
import kontor.base.member.RoleGrantDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.base.OwnFieldTargets;
import kontor.ui.base.PermissionChoices;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.list.RowGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that stand for something the house knows are read and chosen by its name. */
class NamedValuesTest {

    private final Stage stage = Stage.open();

    NamedValuesTest() {
        stage.added.add(new PermissionChoices());
        stage.added.add(new OwnFieldTargets());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void permissionsAreReadInWords() {
        stage.desk.put(RoleGrantDefinition.VALUE, "action", "base.party.create", "scope", "ALL");
        stage.desk.put(RoleGrantDefinition.VALUE, "action", "crm.*", "scope", "ALL");
        stage.desk.put(RoleGrantDefinition.VALUE, "action", "nobody.knows.this", "scope", "ALL");

        stage.at("acme/m/base/role-grants");

        RowGrid grid = _get(RowGrid.class);
        assertThat(IntStream.range(0, 3).mapToObj(row -> String.join(" ", _getFormattedRow(grid, row))).toList())
                .anySatisfy(text -> assertThat(text).contains("Parties · Create"))
                .anySatisfy(text -> assertThat(text).contains("Customer relations · Everything"))
                .anySatisfy(text -> assertThat(text).contains("nobody.knows.this"));
    }

    @Test
    void permissionsAreChosenInWords() {
        Row role = stage.desk.put(RoleDefinition.VALUE, "name", "Seller");
        Row grant = stage.desk.put(RoleGrantDefinition.VALUE, "role", new Reference(role.id(), "Seller"), "action", "base.party.read", "scope", "ALL");

        stage.at("acme/m/base/role-grants/" + grant.id());

        assertThat(_get(H1.class).getText()).isEqualTo("Parties · Read");
        ComboBox<String> action = choice("Action");
        assertThat(action.getItemLabelGenerator().apply("base.party.update")).isEqualTo("Parties · Change");
        _setValue(action, "base.party.update");
        _click(_get(Button.class, s -> s.withText("Save")));
        assertThat(stage.desk.get(RoleGrantDefinition.VALUE, grant.id()).get("action")).isEqualTo("base.party.update");
    }

    @Test
    void whatAnOwnFieldIsForIsChosenByName() {
        stage.at("acme/m/base/custom-fields/new");

        ComboBox<String> target = choice("Records");
        assertThat(target.getListDataView().getItems().map(target.getItemLabelGenerator()::apply)).contains("Parties", "Products");
        assertThat(target.getListDataView().getItems()).contains("base.party").doesNotContain("base.role-grant");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> choice(String label) {
        return _get(ComboBox.class, s -> s.withLabel(label));
    }
}
