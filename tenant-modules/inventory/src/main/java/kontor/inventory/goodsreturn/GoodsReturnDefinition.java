package kontor.inventory.goodsreturn;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a return. */
public final class GoodsReturnDefinition {

    /** The definition. */
    public static final EntityDefinition<GoodsReturn> VALUE =
            EntityDefinition.of(GoodsReturn.class, "inventory.return", "returns")
                    .icon("transfer-in").title(GoodsReturn_.NUMBER).subtitle(GoodsReturn_.CUSTOMER).service(GoodsReturnService.class)
                    .list(GoodsReturn_.NUMBER, GoodsReturn_.DAY, GoodsReturn_.CUSTOMER, GoodsReturn_.DELIVERY, GoodsReturn_.REASON,
                            GoodsReturn_.STATE)
                    .completed(GoodsReturn_.DAY, GoodsReturn_.LOCATION)
                    .form("general", GoodsReturn_.NUMBER, GoodsReturn_.CUSTOMER, GoodsReturn_.DELIVERY, GoodsReturn_.ORDER,
                            GoodsReturn_.REASON, DomainEntity_.OWNER_ID)
                    .form("goods", GoodsReturn_.DAY, GoodsReturn_.LOCATION, GoodsReturn_.DONE_AT, GoodsReturn_.BACKORDER_OF)
                    .form("note", GoodsReturn_.NOTE)
                    .search(GoodsReturn_.NUMBER, GoodsReturn_.REASON, GoodsReturn_.NOTE)
                    .sortable(GoodsReturn_.NUMBER, GoodsReturn_.DAY).sortByLatest(GoodsReturn_.DAY)
                    .filterable(GoodsReturn_.CUSTOMER, GoodsReturn_.DELIVERY, GoodsReturn_.ORDER, GoodsReturn_.BACKORDER_OF)
                    .reference(GoodsReturn_.ORDER, "base.order", GoodsReturn_.ORDER)
                    .reference(GoodsReturn_.DELIVERY, "inventory.delivery", GoodsReturn_.DELIVERY)
                    .reference(GoodsReturn_.LOCATION, "inventory.location", GoodsReturn_.LOCATION)
                    .reference(GoodsReturn_.BACKORDER_OF, "inventory.return", GoodsReturn_.BACKORDER_OF)
                    .workflow(GoodsReturn_.STATE, ReturnState.FLOW).kind(FieldKind.LONG_TEXT, GoodsReturn_.NOTE)
                    .lines("lines", "inventory.return-line", "return", ReturnLine_.PLACE, ReturnState.EXPECTED)
                    .related("backorders", "inventory.return", GoodsReturn_.BACKORDER_OF)
                    .related("moves", "inventory.move", "document")
                    .print(GoodsReturn_.DAY, GoodsReturn_.REASON, GoodsReturn_.ORDER, GoodsReturn_.DELIVERY,
                            GoodsReturn_.LOCATION, GoodsReturn_.NOTE)
                    .exchanged().build();

    private GoodsReturnDefinition() {
    }
}
