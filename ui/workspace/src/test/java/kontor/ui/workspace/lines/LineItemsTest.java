package kontor.ui.workspace.lines;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kontor.base.party.PartyDefinition;
import kontor.base.product.ProductDefinition;
import kontor.crm.quotation.QuotationDefinition;
import kontor.crm.quotation.QuotationLineDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineItemsTest {

    private final Stage stage = Stage.open();
    private Row quotation;

    @BeforeEach
    void aQuotation() {
        Row party = stage.desk.put(PartyDefinition.VALUE, "name", "Alpina");
        quotation = stage.desk.put(QuotationDefinition.VALUE, "number", "Q-1", "state", "DRAFT", "currency", "CHF",
                "day", java.time.LocalDate.parse("2026-11-01"), "validUntil", java.time.LocalDate.parse("2026-12-01"),
                "customer", new Reference(party.id(), "Alpina"), "net", Money.of("0", "CHF"), "gross", Money.of("0", "CHF"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aLineIsKeptAsSoonAsItIsTypedInTheDocumentsCurrency() {
        LineRow row = open().rows().get(0);
        typed((TextField) row.editor("description"), "Guided tour");
        typed((BigDecimalField) row.editor("price"), new BigDecimal("12.5"));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("description")).isEqualTo("Guided tour");
            assertThat(line.get("price")).isEqualTo(Money.of("12.5", "CHF"));
            assertThat(((Reference) line.get("quotation")).id()).isEqualTo(quotation.id());
            assertThat(line.get("place")).isEqualTo(1L);
        });
    }

    @Test
    void whatTheServicesRefuseStaysAsTyped() {
        LineRow row = open().rows().get(0);
        stage.desk.failNext(new InvalidInput("price", "platform.required"));
        typed((TextField) row.editor("description"), "Guided tour");

        assertThat(lines()).isEmpty();
        assertThat(row.isFaulty()).isTrue();
        assertThat(((BigDecimalField) row.editor("price")).isInvalid()).isTrue();
        assertThat(((TextField) row.editor("description")).getValue()).isEqualTo("Guided tour");
    }

    @Test
    void linesMoveUpAndDown() {
        line("First", 1);
        line("Second", 2);
        LineItems items = open();
        new LineMoves(stage.screen(), kind(), () -> { }).move(items.rows(), items.rows().get(1), 0);

        assertThat(lines()).extracting(line -> line.text("description") + line.get("place")).containsExactlyInAnyOrder("First2", "Second1");
    }

    @Test
    void rowsOfASpreadsheetBecomeLines() {
        stage.desk.put(ProductDefinition.VALUE, "name", "Rope", "code", "R-10");
        LineItems items = open();
        items.paste(items.rows().get(0), "product", "Rope\tBlue rope\t3\t1,250.40\r\nRope\t\t2\t9\n\n");

        assertThat(lines()).extracting(line -> line.text("product") + "|" + line.text("description") + "|" + line.get("quantity") + "|" + line.get("price"))
                .containsExactly("Rope|Blue rope|3|" + Money.of("1250.4", "CHF"), "Rope||2|" + Money.of("9", "CHF"));
    }

    @Test
    void aCellThatMeansNothingIsMarkedAndNothingOfItsRowIsKept() {
        LineItems items = open();
        items.paste(items.rows().get(0), "description", "Tour\tmany\t5\nWalk\t2\t6");

        assertThat(items.rows().get(0).isFaulty()).isTrue();
        assertThat(((BigDecimalField) items.rows().get(0).editor("quantity")).isInvalid()).isTrue();
        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.get("description")).isEqualTo("Walk"));
    }

    @Test
    void whatStandsCannotBeTypedIn() {
        line("First", 1);
        quotation = stage.desk.update(QuotationDefinition.VALUE, quotation.id(), quotation.version(), Row.of(java.util.Map.of("state", "SENT")));
        LineItems items = open();

        assertThat(items.rows()).singleElement().satisfies(row -> {
            assertThat(row.editor("description")).isNull();
            assertThat(row.text("description")).isEqualTo("First");
        });
    }

    @Test
    void aQuantityTellsWhatItIsOf() {
        stage.desk.put(ProductDefinition.VALUE, "name", "Rope", "code", "R-10", "unit", new Reference(UUID.randomUUID(), "m"));
        LineItems items = open();
        items.paste(items.rows().get(0), "product", "Rope\t\t3\t9");
        assertThat(((BigDecimalField) items.rows().get(0).editor("quantity")).getSuffixComponent().getElement().getText()).isEqualTo("m");
    }

    @Test
    void aQuantityThatStandsTellsWhatItIsOf() {
        Row rope = stage.desk.put(ProductDefinition.VALUE, "name", "Rope", "code", "R-10", "unit", new Reference(UUID.randomUUID(), "m"));
        stage.desk.put(QuotationLineDefinition.VALUE, "quotation", new Reference(quotation.id(), "Q-1"), "product", new Reference(rope.id(), "Rope"),
                "quantity", new BigDecimal("3"), "place", 1L);
        quotation = stage.desk.update(QuotationDefinition.VALUE, quotation.id(), quotation.version(), Row.of(java.util.Map.of("state", "SENT")));
        assertThat(open().rows()).singleElement().satisfies(row -> assertThat(row.text("quantity")).isEqualTo("3\u00a0m"));
    }

    @Test
    void savingTheRecordAfterALineIsNoConflict() {
        LineItems items = open();
        typed((TextField) items.rows().get(0).editor("description"), "Guided tour");
        // The service has written the record's amounts with the line.
        stage.desk.update(QuotationDefinition.VALUE, quotation.id(), quotation.version(), Row.of(java.util.Map.of("net", Money.of("5", "CHF"))));
        typed((BigDecimalField) items.rows().get(0).editor("price"), new BigDecimal("5"));
        _setValue(_find(TextField.class, s -> s.withLabel("Customer's reference")).get(0), "PO 7");
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(com.vaadin.flow.component.button.Button.class, s -> s.withText("Save")));

        assertThat(stage.desk.get(QuotationDefinition.VALUE, quotation.id()).get("customerReference")).isEqualTo("PO 7");
    }

    private LineItems open() {
        stage.at("acme/m/crm/quotations/" + quotation.id());
        return _get(LineItems.class);
    }

    private LineKind kind() {
        return LineKind.of(stage.screen(), QuotationDefinition.VALUE, "DRAFT").orElseThrow();
    }

    private void line(String description, long place) {
        stage.desk.put(QuotationLineDefinition.VALUE, "quotation", new Reference(quotation.id(), "Q-1"), "description", description,
                "quantity", BigDecimal.ONE, "price", Money.of("1", "CHF"), "place", place);
    }

    private List<Row> lines() {
        return stage.desk.list(QuotationLineDefinition.VALUE, ListQuery.all()).items();
    }

    /** As a person types: told by the browser. */
    private static <C extends AbstractField<C, V>, V> void typed(C field, V value) {
        V before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }
}
