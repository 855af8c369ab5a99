package kontor.sales.order;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a line of a sales order. */
public final class SalesOrderLineDefinition {

    /** The definition. */
    public static final EntityDefinition<SalesOrderLine> VALUE =
            EntityDefinition.of(SalesOrderLine.class, "sales.order-line", "order-lines")
                    .icon("list-details").title(SalesOrderLine_.DESCRIPTION).subtitle(SalesOrderLine_.ORDER)
                    .service(SalesOrderLineService.class)
                    .list(SalesOrderLine_.PRODUCT, SalesOrderLine_.DESCRIPTION, SalesOrderLine_.QUANTITY, SalesOrderLine_.PRICE,
                            SalesOrderLine_.DISCOUNT, SalesOrderLine_.TAX, SalesOrderLine_.NET, SalesOrderLine_.DELIVERED,
                            SalesOrderLine_.INVOICED)
                    .form("general", SalesOrderLine_.ORDER, SalesOrderLine_.PRODUCT, SalesOrderLine_.DESCRIPTION,
                            SalesOrderLine_.QUANTITY, SalesOrderLine_.PRICE, SalesOrderLine_.DISCOUNT, SalesOrderLine_.TAX,
                            SalesOrderLine_.NET, SalesOrderLine_.PLACE)
                    .form("progress", SalesOrderLine_.DELIVERED, SalesOrderLine_.INVOICED)
                    .sortable(SalesOrderLine_.PLACE).sortBy(SalesOrderLine_.PLACE)
                    .filterable(SalesOrderLine_.ORDER, SalesOrderLine_.PRODUCT)
                    .reference(SalesOrderLine_.ORDER, "sales.order", SalesOrderLine_.ORDER)
                    .kind(FieldKind.PERCENT, SalesOrderLine_.DISCOUNT)
                    .print(SalesOrderLine_.DESCRIPTION, SalesOrderLine_.QUANTITY, SalesOrderLine_.PRICE,
                            SalesOrderLine_.DISCOUNT, SalesOrderLine_.TAX, SalesOrderLine_.NET)
                    .exchanged().build();

    private SalesOrderLineDefinition() {
    }
}
