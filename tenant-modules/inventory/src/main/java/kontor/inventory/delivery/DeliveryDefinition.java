package kontor.inventory.delivery;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a delivery. */
public final class DeliveryDefinition {

    /** The definition. */
    public static final EntityDefinition<Delivery> VALUE =
            EntityDefinition.of(Delivery.class, "inventory.delivery", "deliveries")
                    .icon("truck-delivery").title(Delivery_.NUMBER).subtitle(Delivery_.CUSTOMER).service(DeliveryService.class)
                    .list(Delivery_.NUMBER, Delivery_.DAY, Delivery_.CUSTOMER, Delivery_.ORDER_NUMBER, Delivery_.LOCATION, Delivery_.STATE)
                    .completed(Delivery_.DAY, Delivery_.LOCATION)
                    .form("general", Delivery_.NUMBER, Delivery_.CUSTOMER, Delivery_.ORDER, DomainEntity_.OWNER_ID)
                    .form("goods", Delivery_.DAY, Delivery_.LOCATION, Delivery_.DONE_AT, Delivery_.BACKORDER_OF)
                    .form("note", Delivery_.NOTE)
                    .search(Delivery_.NUMBER, Delivery_.ORDER_NUMBER, Delivery_.NOTE)
                    .sortable(Delivery_.NUMBER, Delivery_.DAY).sortByLatest(Delivery_.DAY)
                    .filterable(Delivery_.CUSTOMER, Delivery_.ORDER, Delivery_.LOCATION, Delivery_.BACKORDER_OF)
                    .reference(Delivery_.ORDER, "base.order", Delivery_.ORDER)
                    .reference(Delivery_.LOCATION, "inventory.location", Delivery_.LOCATION)
                    .reference(Delivery_.BACKORDER_OF, "inventory.delivery", Delivery_.BACKORDER_OF)
                    .workflow(Delivery_.STATE, DeliveryState.FLOW).board(DeliveryState.values())
                    .kind(FieldKind.LONG_TEXT, Delivery_.NOTE)
                    .lines("lines", "inventory.delivery-line", DeliveryLine_.DELIVERY, DeliveryLine_.PLACE, DeliveryState.WAITING,
                            DeliveryState.READY)
                    .related("backorders", "inventory.delivery", Delivery_.BACKORDER_OF)
                    .related("returns", "inventory.return", "delivery")
                    .related("moves", "inventory.move", "document")
                    .print(Delivery_.DAY, Delivery_.ORDER_NUMBER, Delivery_.LOCATION, Delivery_.NOTE)
                    .exchanged().build();

    private DeliveryDefinition() {
    }
}
