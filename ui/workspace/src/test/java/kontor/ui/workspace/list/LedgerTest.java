package kontor.ui.workspace.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import kontor.accounting.item.ItemDefinition;
import kontor.inventory.stock.QuantDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the product alone writes is looked at, by whoever may do everything, too. */
class LedgerTest {

    private final Stage stage = Stage.open();

    @BeforeEach
    void everyModule() {
        stage.access.modules(Modules.all().list().stream().map(BusinessModule::id).toArray(String[]::new));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void nothingOffersToWriteIt() {
        stage.at("acme/m/sales/orders");
        assertThat(addresses()).as("a list that people write").anyMatch(address -> address.endsWith("/new"));
        stage.at("acme/m/inventory/stock");
        assertThat(addresses()).noneMatch(address -> address.endsWith("/new"));
        for (EntityDefinition<?> ledger : List.of(QuantDefinition.VALUE, ItemDefinition.VALUE)) {
            assertThat(List.of("create", "update", "archive", "delete", "import")).noneMatch(operation -> stage.screen().may(ledger, operation));
            assertThat(stage.screen().may(ledger, "read")).isTrue();
            assertThat(ledger.exchanged() && !ledger.imported()).as("taken along, not brought in").isTrue();
        }
    }

    @Test
    void theNavigationLeadsToWhatIsOpenAndMarksTheWholeListToo() {
        stage.desk.put(ItemDefinition.VALUE, "number", "INV-1", "open", new Money(BigDecimal.TEN, "EUR"));
        for (String address : List.of("acme/m/accounting/items?filter=open:ne:0", "acme/m/accounting/items")) {
            stage.at(address);
            assertThat(_find(Anchor.class)).filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current"))).singleElement()
                    .satisfies(link -> assertThat(link.getHref()).endsWith("m/accounting/items?filter=open:ne:0"));
        }
    }
}
