package kontor.sales.order;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a sales order. */
public final class SalesOrderDefinition {

    /** The definition. */
    public static final EntityDefinition<SalesOrder> VALUE = EntityDefinition.of(SalesOrder.class, "sales.order", "orders")
            .icon("shopping-cart").title(SalesOrder_.NUMBER).subtitle(SalesOrder_.CUSTOMER).service(SalesOrderService.class)
            .list(SalesOrder_.NUMBER, SalesOrder_.DAY, SalesOrder_.CUSTOMER, SalesOrder_.STATE, SalesOrder_.NET, SalesOrder_.GROSS, "owner")
            .completed(SalesOrder_.DAY, SalesOrder_.CURRENCY)
            .form("general", SalesOrder_.NUMBER, SalesOrder_.CUSTOMER, SalesOrder_.CUSTOMER_REFERENCE, DomainEntity_.OWNER_ID)
            .form("terms", SalesOrder_.DAY, SalesOrder_.WANTED_BY, SalesOrder_.CURRENCY)
            .form("amounts", SalesOrder_.NET, SalesOrder_.TAX, SalesOrder_.GROSS)
            .form("note", SalesOrder_.NOTE)
            .search(SalesOrder_.NUMBER, SalesOrder_.CUSTOMER_REFERENCE, SalesOrder_.NOTE)
            .sortable(SalesOrder_.NUMBER, SalesOrder_.DAY, SalesOrder_.GROSS, SalesOrder_.WANTED_BY)
            .sortByLatest(SalesOrder_.DAY).filterable(SalesOrder_.CUSTOMER, SalesOrder_.ORIGIN)
            .workflow(SalesOrder_.STATE, SalesOrderState.FLOW).board(SalesOrderState.values())
            .kind(FieldKind.CURRENCY, SalesOrder_.CURRENCY).kind(FieldKind.LONG_TEXT, SalesOrder_.NOTE)
            .lines("lines", "sales.order-line", SalesOrderLine_.ORDER, SalesOrderLine_.PLACE, SalesOrderState.DRAFT)
            .reference(SalesOrder_.ORIGIN, null, SalesOrder_.ORIGIN)
            .print(SalesOrder_.DAY, SalesOrder_.WANTED_BY, SalesOrder_.CUSTOMER_REFERENCE, DomainEntity_.OWNER_ID,
                    SalesOrder_.NET, SalesOrder_.TAX, SalesOrder_.GROSS, SalesOrder_.NOTE)
            .exchanged().build();

    private SalesOrderDefinition() {
    }
}
