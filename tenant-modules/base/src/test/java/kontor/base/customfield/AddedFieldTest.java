package kontor.base.customfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import kontor.base.party.PartyDefinition;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

/** What a firm may add, what it looks like to the platform, and what stays fixed. */
class AddedFieldTest {

    private static AddedField field(String key, AddedFieldKind kind, String options) {
        AddedField field = new AddedField();
        field.setTarget("base.party");
        field.setKey(key);
        field.setName("Colour");
        field.setGerman("Farbe");
        field.setKind(kind);
        field.setOptions(options);
        return field;
    }

    @Test
    void isAFieldOfItsDefinitionInASectionOfItsOwn() {
        AddedField colour = field("colour", AddedFieldKind.CHOICE, "red\n\n blue \nred");
        colour.check();
        EntityDefinition<?> party = PartyDefinition.VALUE.with(List.of(colour.described()));
        assertThat(party.field("custom.colour").kind()).isEqualTo(FieldKind.OPTION);
        assertThat(party.field("custom.colour").options()).containsExactly("red", "blue");
        assertThat(party.form().get(CustomField.SECTION)).containsExactly("custom.colour");
        assertThat(party.field("custom.colour").custom().label(Locale.GERMAN)).isEqualTo("Farbe");
        assertThat(party.field("custom.colour").custom().label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("Colour");
        assertThat(PartyDefinition.VALUE.find("custom.colour")).isEmpty();
        assertThat(AddedFieldDefinition.VALUE.with(List.of(colour.described()))).isSameAs(AddedFieldDefinition.VALUE);
    }

    @Test
    void archivedIsReadButNoLongerWritten() {
        AddedField colour = field("colour", AddedFieldKind.TEXT, null);
        colour.setRequired(true);
        colour.archive();
        EntityDefinition<?> party = PartyDefinition.VALUE.with(List.of(colour.described()));
        assertThat(party.field("custom.colour").writable()).isFalse();
        assertThat(party.field("custom.colour").required()).isFalse();
        assertThat(party.form()).doesNotContainKey(CustomField.SECTION);
    }

    @Test
    void keysAndOptionsAreChecked() {
        for (String key : List.of("Colour", "1st", "a b", "a.b", "a'b", "x".repeat(41))) {
            refused(field(key, AddedFieldKind.TEXT, null), "key");
        }
        refused(field("a", AddedFieldKind.CHOICE, " \n"), "options");
        refused(field("a", AddedFieldKind.TEXT, "red"), "options");
        refused(field("a", AddedFieldKind.CHOICE, "x".repeat(101)), "options");
    }

    @Test
    void whatValuesLieUnderIsFixedOnceItIsThere() {
        BaseStore.shared().tryOut(entities -> {
            AddedField colour = field("colour", AddedFieldKind.TEXT, null);
            new TestData(entities).add(colour);
            entities.flush();
            colour.setName("Shade");
            colour.setKey("colour");
            assertThatThrownBy(() -> colour.setKey("shade")).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> colour.setKind(AddedFieldKind.DATE)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> colour.setTarget("base.product")).isInstanceOf(InvalidInput.class);
            AddedFields source = new TestData(entities).wire(new AddedFields());
            assertThat(source.all()).extracting(CustomField::name).containsExactly("Shade");
        });
    }

    private static void refused(AddedField field, String name) {
        assertThatThrownBy(field::check).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.problems().get(0).field()).isEqualTo(name));
    }
}
