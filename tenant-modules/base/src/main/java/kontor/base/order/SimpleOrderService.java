package kontor.base.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.base.DocumentSettings;
import kontor.base.OrderAgreed;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Action;

/** Use cases about orders in their simple form. */
@ApplicationScoped
public class SimpleOrderService extends RecordService<SimpleOrder> {

    @Inject
    DomainEvents events;

    @Inject
    DocumentSettings settings;

    @Override
    public EntityDefinition<SimpleOrder> definition() {
        return SimpleOrderDefinition.VALUE;
    }

    /** The customer has said yes. Errors: {@link BusinessRuleViolation} if it is not an offer, or there is nothing on it. */
    @Action("base.order.agree")
    public Row agree(UUID id, long version) {
        List<OrderAgreed> facts = new ArrayList<>();
        Row agreed = act(id, version, order -> {
            order.number(settings.orderNumber(order));
            facts.add(order.agree());
        });
        facts.forEach(events::publish);
        return agreed;
    }

    /** Delivered and paid as agreed. Errors: {@link BusinessRuleViolation} if it is not agreed, or kept elsewhere. */
    @Action("base.order.complete")
    public Row complete(UUID id, long version) {
        return act(id, version, order -> order.move("complete"));
    }

    /** Will not come about. Errors: {@link BusinessRuleViolation} if it is at its end, or kept elsewhere. */
    @Action("base.order.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, order -> order.move("cancel"));
    }

    /** Takes up again what was done. Errors: {@link BusinessRuleViolation} if it is not done, or kept elsewhere. */
    @Action("base.order.reopen")
    public Row reopen(UUID id, long version) {
        return act(id, version, order -> order.move("reopen"));
    }

    @Override
    protected void beforeWrite(SimpleOrder order) {
        settings.complete(order);
        order.reckon(settings.taxRounding(order));
    }

    @Override
    protected void beforeDelete(SimpleOrder order) {
        order.checkOpen("state");
    }
}
