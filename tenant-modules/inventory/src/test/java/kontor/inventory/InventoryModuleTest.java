package kontor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.base.BaseModule;
import kontor.platform.api.entity.Related;
import kontor.platform.api.module.Modules;
import kontor.sales.SalesModule;
import org.junit.jupiter.api.Test;

/** What inventory adds to the records of others. */
class InventoryModuleTest {

    private static final String DELIVERIES = "inventory.delivery";

    @Test
    void deliveriesStandBesideAnOrderInItsSimpleFormAndInFull() {
        Modules alone = new Modules(List.of(new BaseModule(), new InventoryModule()));
        assertThat(beside(alone, "base.order")).contains(DELIVERIES);
        Modules withSales = new Modules(List.of(new BaseModule(), new SalesModule(), new InventoryModule()));
        assertThat(beside(withSales, "sales.order")).containsOnlyOnce(DELIVERIES);
    }

    private static List<String> beside(Modules modules, String definition) {
        return modules.related(modules.definition(definition).orElseThrow()).stream().map(Related::definition).toList();
    }
}
