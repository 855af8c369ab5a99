package kontor.inventory.stocktake;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a stocktake. */
public final class StocktakeDefinition {

    /** The definition. */
    public static final EntityDefinition<Stocktake> VALUE =
            EntityDefinition.of(Stocktake.class, "inventory.stocktake", "stocktakes")
                    .icon("report-analytics").title(Stocktake_.NUMBER).subtitle(Stocktake_.LOCATION).service(StocktakeService.class)
                    .list(Stocktake_.NUMBER, Stocktake_.DAY, Stocktake_.LOCATION, Stocktake_.REASON, Stocktake_.STATE)
                    .completed(Stocktake_.DAY, Stocktake_.LOCATION)
                    .form("general", Stocktake_.NUMBER, Stocktake_.LOCATION, Stocktake_.REASON, DomainEntity_.OWNER_ID)
                    .form("goods", Stocktake_.DAY, Stocktake_.DONE_AT)
                    .form("note", Stocktake_.NOTE)
                    .search(Stocktake_.NUMBER, Stocktake_.REASON, Stocktake_.NOTE)
                    .sortable(Stocktake_.NUMBER, Stocktake_.DAY).sortByLatest(Stocktake_.DAY).filterable(Stocktake_.LOCATION)
                    .reference(Stocktake_.LOCATION, "inventory.location", Stocktake_.LOCATION)
                    .workflow(Stocktake_.STATE, StocktakeState.FLOW).kind(FieldKind.LONG_TEXT, Stocktake_.NOTE)
                    .lines("lines", "inventory.stocktake-line", StocktakeLine_.STOCKTAKE, StocktakeLine_.PLACE, StocktakeState.DRAFT)
                    .related("moves", "inventory.move", "document").exchanged().build();

    private StocktakeDefinition() {
    }
}
