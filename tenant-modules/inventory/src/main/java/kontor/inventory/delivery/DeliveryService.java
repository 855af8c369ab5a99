package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.inventory.document.Settings;
import kontor.inventory.goodsreturn.Returning;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about deliveries. */
@ApplicationScoped
public class DeliveryService extends RecordService<Delivery> {

    static final String SERIES = "inventory.delivery";
    static final String PREFIX = "D";

    @Inject
    Settings settings;

    @Inject
    Assignment assignment;

    @Inject
    Shipping shipping;

    @Inject
    Returning returning;

    @Override
    public EntityDefinition<Delivery> definition() {
        return DeliveryDefinition.VALUE;
    }

    /** Promises its goods to it, as many as there are. Errors: it has an end. */
    @Action("inventory.delivery.assign")
    public Row assign(UUID id, long version) {
        return act(id, version, delivery -> {
            delivery.checkOpen("state");
            assignment.assign(delivery);
        });
    }

    /** Takes the promises back, for others. Errors: it has an end. */
    @Action("inventory.delivery.release")
    public Row release(UUID id, long version) {
        return act(id, version, delivery -> {
            delivery.checkOpen("state");
            assignment.release(delivery);
        });
    }

    /**
     * Ships what is picked, or else what is promised; the rest goes on in a backorder. Errors: {@link BusinessRuleViolation} if
     * it has an end, nothing is to leave, or more than there is.
     */
    @Action("inventory.delivery.ship")
    public Row ship(UUID id, long version, ShipInput input) {
        return act(id, version, delivery -> shipping.ship(delivery, input.day()));
    }

    /** Gives it up. Errors: it has an end. */
    @Action("inventory.delivery.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, shipping::cancel);
    }

    /** Expects back what has left with it and not come back; how many of it is said there. Errors: nothing has left. */
    @Action("inventory.delivery.return")
    public Row takeBack(UUID id, long version) {
        return act(id, version, returning::expect);
    }

    @Override
    protected boolean offers(String action, Row row) {
        return !action.equals("return") || "DONE".equals(row.text("state"));
    }

    @Override
    protected void beforeWrite(Delivery delivery) {
        if (delivery.isArchived()) {
            delivery.checkUnpromised("archived");
        }
        settings.complete(delivery);
        if (delivery.getNumber() == null) {
            settings.number(delivery, SERIES, PREFIX);
        }
    }

    @Override
    protected void beforeDelete(Delivery delivery) {
        delivery.checkOpen("state");
        if (delivery.getOrder() != null) {
            throw new BusinessRuleViolation("inventory.delivery.of-order");
        }
        assignment.release(delivery);
    }
}
