package kontor.inventory.goodsreturn;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of a return. */
public final class ReturnLineDefinition {

    /** The definition. */
    public static final EntityDefinition<ReturnLine> VALUE =
            EntityDefinition.of(ReturnLine.class, "inventory.return-line", "return-lines")
                    .icon("list-details").title(ReturnLine_.PRODUCT).subtitle(ReturnLine_.GOODS_RETURN).service(ReturnLineService.class)
                    .list(ReturnLine_.PRODUCT, ReturnLine_.QUANTITY, ReturnLine_.RECEIVED)
                    .form("general", ReturnLine_.GOODS_RETURN, ReturnLine_.PRODUCT, ReturnLine_.QUANTITY, ReturnLine_.RECEIVED,
                            ReturnLine_.PLACE)
                    .sortable(ReturnLine_.PLACE).sortBy(ReturnLine_.PLACE).filterable(ReturnLine_.GOODS_RETURN, ReturnLine_.PRODUCT)
                    .reference(ReturnLine_.GOODS_RETURN, "inventory.return", "return")
                    .reference(ReturnLine_.DELIVERY_LINE, "inventory.delivery-line", ReturnLine_.DELIVERY_LINE)
                    .print(ReturnLine_.PRODUCT, ReturnLine_.QUANTITY, ReturnLine_.RECEIVED)
                    .exchanged().build();

    private ReturnLineDefinition() {
    }
}
