package kontor.inventory.stock;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a move of goods. */
public final class StockMoveDefinition {

    /** The definition. */
    public static final EntityDefinition<StockMove> VALUE = EntityDefinition.of(StockMove.class, "inventory.move", "moves")
            .icon("arrows-exchange").title(StockMove_.NUMBER).subtitle(StockMove_.PRODUCT).service(StockMoveService.class)
            .list(StockMove_.MOMENT, StockMove_.NUMBER, StockMove_.KIND, StockMove_.PRODUCT, StockMove_.QUANTITY, StockMove_.ORIGIN,
                    StockMove_.TARGET)
            .form("general", StockMove_.NUMBER, StockMove_.KIND, StockMove_.MOMENT, StockMove_.PRODUCT, StockMove_.QUANTITY,
                    StockMove_.ORIGIN, StockMove_.TARGET, StockMove_.DOCUMENT, StockMove_.DOCUMENT_TYPE, StockMove_.ORDER)
            .sortable(StockMove_.MOMENT, StockMove_.NUMBER).sortByLatest(StockMove_.MOMENT)
            .filterable(StockMove_.PRODUCT, StockMove_.KIND, StockMove_.ORIGIN, StockMove_.TARGET, StockMove_.DOCUMENT, StockMove_.ORDER)
            .reference(StockMove_.ORIGIN, "inventory.location", StockMove_.ORIGIN)
            .reference(StockMove_.TARGET, "inventory.location", StockMove_.TARGET)
            .reference(StockMove_.ORDER, "base.order", StockMove_.ORDER).exchanged().build();

    private StockMoveDefinition() {
    }
}
