package kontor.base.order;

import kontor.base.OrderState;
import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an order in its simple form. */
public final class SimpleOrderDefinition {

    /** The definition. */
    public static final EntityDefinition<SimpleOrder> VALUE = EntityDefinition.of(SimpleOrder.class, "base.order", "orders")
            .icon("file-check").title(SimpleOrder_.NUMBER).subtitle(SimpleOrder_.CUSTOMER).service(SimpleOrderService.class)
            .list(SimpleOrder_.NUMBER, SimpleOrder_.DAY, SimpleOrder_.CUSTOMER, SimpleOrder_.STATE, SimpleOrder_.GROSS, "owner")
            .completed(SimpleOrder_.DAY, SimpleOrder_.CURRENCY)
            .form("general", SimpleOrder_.NUMBER, SimpleOrder_.CUSTOMER, SimpleOrder_.DAY, SimpleOrder_.CUSTOMER_REFERENCE,
                    DomainEntity_.OWNER_ID)
            .form("amounts", SimpleOrder_.CURRENCY, SimpleOrder_.NET, SimpleOrder_.TAX, SimpleOrder_.GROSS)
            .form("note", SimpleOrder_.NOTE)
            .search(SimpleOrder_.NUMBER, SimpleOrder_.CUSTOMER_REFERENCE, SimpleOrder_.NOTE)
            .sortable(SimpleOrder_.NUMBER, SimpleOrder_.DAY, SimpleOrder_.GROSS)
            .sortByLatest(SimpleOrder_.DAY).filterable(SimpleOrder_.CUSTOMER, SimpleOrder_.ORIGIN)
            .workflow(SimpleOrder_.STATE, OrderState.FLOW).board(OrderState.values())
            .kind(FieldKind.CURRENCY, SimpleOrder_.CURRENCY).kind(FieldKind.LONG_TEXT, SimpleOrder_.NOTE)
            .lines("lines", "base.order-line", SimpleOrderLine_.ORDER, SimpleOrderLine_.PLACE, OrderState.OFFERED)
            .reference(SimpleOrder_.ORIGIN, null, SimpleOrder_.ORIGIN).owner("sales.order")
            .print(SimpleOrder_.DAY, SimpleOrder_.CUSTOMER_REFERENCE, DomainEntity_.OWNER_ID, SimpleOrder_.NET,
                    SimpleOrder_.TAX, SimpleOrder_.GROSS, SimpleOrder_.NOTE)
            .exchanged().build();

    private SimpleOrderDefinition() {
    }
}
