package kontor.inventory.value;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a stock rule. */
public final class StockRuleDefinition {

    /** The definition. */
    public static final EntityDefinition<StockRule> VALUE = EntityDefinition.of(StockRule.class, "inventory.rule", "rules")
            .icon("adjustments").title(StockRule_.NAME).subtitle(StockRule_.COSTING).service(StockRuleService.class)
            .list(StockRule_.NAME, StockRule_.PRODUCT, StockRule_.CATEGORY, StockRule_.COSTING, StockRule_.BELOW_ZERO)
            .form("general", StockRule_.PRODUCT, StockRule_.CATEGORY, StockRule_.COSTING, StockRule_.BELOW_ZERO)
            .search(StockRule_.NAME).sortable(StockRule_.NAME).filterable(StockRule_.PRODUCT, StockRule_.CATEGORY, StockRule_.COSTING)
            .exchanged().build();

    private StockRuleDefinition() {
    }
}
