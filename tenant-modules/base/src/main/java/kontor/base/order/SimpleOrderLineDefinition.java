package kontor.base.order;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a line of an order in its simple form. */
public final class SimpleOrderLineDefinition {

    /** The definition. */
    public static final EntityDefinition<SimpleOrderLine> VALUE =
            EntityDefinition.of(SimpleOrderLine.class, "base.order-line", "order-lines")
                    .icon("list-details").title(SimpleOrderLine_.DESCRIPTION).subtitle(SimpleOrderLine_.ORDER)
                    .service(SimpleOrderLineService.class)
                    .list(SimpleOrderLine_.PRODUCT, SimpleOrderLine_.DESCRIPTION, SimpleOrderLine_.QUANTITY, SimpleOrderLine_.PRICE,
                            SimpleOrderLine_.DISCOUNT, SimpleOrderLine_.TAX, SimpleOrderLine_.NET)
                    .form("general", SimpleOrderLine_.ORDER, SimpleOrderLine_.PRODUCT, SimpleOrderLine_.DESCRIPTION,
                            SimpleOrderLine_.QUANTITY, SimpleOrderLine_.PRICE, SimpleOrderLine_.DISCOUNT, SimpleOrderLine_.TAX,
                            SimpleOrderLine_.NET, SimpleOrderLine_.PLACE)
                    .sortable(SimpleOrderLine_.PLACE).sortBy(SimpleOrderLine_.PLACE)
                    .filterable(SimpleOrderLine_.ORDER, SimpleOrderLine_.PRODUCT)
                    .reference(SimpleOrderLine_.ORDER, "base.order", SimpleOrderLine_.ORDER)
                    .kind(FieldKind.PERCENT, SimpleOrderLine_.DISCOUNT)
                    .print(SimpleOrderLine_.DESCRIPTION, SimpleOrderLine_.QUANTITY, SimpleOrderLine_.PRICE,
                            SimpleOrderLine_.DISCOUNT, SimpleOrderLine_.TAX, SimpleOrderLine_.NET)
                    .exchanged().build();

    private SimpleOrderLineDefinition() {
    }
}
