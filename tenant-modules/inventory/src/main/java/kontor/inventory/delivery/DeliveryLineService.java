package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of deliveries. */
@ApplicationScoped
public class DeliveryLineService extends RecordService<DeliveryLine> {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Assignment assignment;

    @Override
    public EntityDefinition<DeliveryLine> definition() {
        return DeliveryLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(DeliveryLine line) {
        Delivery delivery = line.getDelivery();
        if (delivery == null) {
            throw new InvalidInput("delivery", "platform.required");
        }
        // A new line may be put only into a delivery that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null) {
            checkNew(line, delivery);
        }
        if (line.getProduct() != null && line.getProduct().isService()) {
            throw new InvalidInput("product", "inventory.no-goods");
        }
        if (line.isArchived()) {
            delivery.checkUnpromised("archived");
        }
        delivery.put(line);
        line.toShip(false);
    }

    private void checkNew(DeliveryLine line, Delivery delivery) {
        if (deliveries.find(delivery.getId()).isEmpty()) {
            throw new InvalidInput("delivery", "platform.reference-unknown", delivery.getId().toString());
        }
        if (delivery.getOrder() != null && line.getOrderLine() == null) {
            throw BusinessRuleViolation.of("delivery", "inventory.delivery.of-order");
        }
        delivery.promised(false);
    }

    @Override
    protected void beforeDelete(DeliveryLine line) {
        line.getDelivery().checkOpen("delivery");
        if (line.getOrderLine() != null) {
            throw new BusinessRuleViolation("inventory.delivery.of-order");
        }
        assignment.release(line);
        line.getDelivery().drop(line);
    }
}
