package kontor.inventory.stocktake;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of a stocktake. */
public final class StocktakeLineDefinition {

    /** The definition. */
    public static final EntityDefinition<StocktakeLine> VALUE =
            EntityDefinition.of(StocktakeLine.class, "inventory.stocktake-line", "stocktake-lines")
                    .icon("list-details").title(StocktakeLine_.PRODUCT).subtitle(StocktakeLine_.STOCKTAKE).service(StocktakeLineService.class)
                    .list(StocktakeLine_.PRODUCT, StocktakeLine_.COUNTED, StocktakeLine_.BOOKED, StocktakeLine_.COST)
                    .form("general", StocktakeLine_.STOCKTAKE, StocktakeLine_.PRODUCT, StocktakeLine_.COUNTED, StocktakeLine_.COST,
                            StocktakeLine_.PLACE, StocktakeLine_.BOOKED)
                    .sortable(StocktakeLine_.PLACE).sortBy(StocktakeLine_.PLACE).filterable(StocktakeLine_.STOCKTAKE, StocktakeLine_.PRODUCT)
                    .reference(StocktakeLine_.STOCKTAKE, "inventory.stocktake", StocktakeLine_.STOCKTAKE).exchanged().build();

    private StocktakeLineDefinition() {
    }
}
