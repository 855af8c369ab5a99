package kontor.inventory.delivery;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of a delivery. */
public final class DeliveryLineDefinition {

    /** The definition. */
    public static final EntityDefinition<DeliveryLine> VALUE =
            EntityDefinition.of(DeliveryLine.class, "inventory.delivery-line", "delivery-lines")
                    .icon("list-details").title(DeliveryLine_.PRODUCT).subtitle(DeliveryLine_.DELIVERY).service(DeliveryLineService.class)
                    .list(DeliveryLine_.PRODUCT, DeliveryLine_.QUANTITY, DeliveryLine_.RESERVED, DeliveryLine_.PICKED, DeliveryLine_.RETURNED)
                    .form("general", DeliveryLine_.DELIVERY, DeliveryLine_.PRODUCT, DeliveryLine_.QUANTITY, DeliveryLine_.PICKED,
                            DeliveryLine_.PLACE)
                    .form("progress", DeliveryLine_.RESERVED, DeliveryLine_.RETURNED)
                    .sortable(DeliveryLine_.PLACE).sortBy(DeliveryLine_.PLACE).filterable(DeliveryLine_.DELIVERY, DeliveryLine_.PRODUCT)
                    .reference(DeliveryLine_.DELIVERY, "inventory.delivery", DeliveryLine_.DELIVERY)
                    .print(DeliveryLine_.PRODUCT, DeliveryLine_.QUANTITY)
                    .exchanged().build();

    private DeliveryLineDefinition() {
    }
}
