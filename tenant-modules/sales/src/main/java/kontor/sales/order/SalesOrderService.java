package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kontor.base.DocumentSettings;
import kontor.base.OrderBook;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Action;

/** Use cases about sales orders. Each keeps the firm's order book in step. */
@ApplicationScoped
public class SalesOrderService extends RecordService<SalesOrder> {

    @Inject
    DocumentSettings settings;

    @Inject
    OrderBook book;

    @Inject
    DomainEvents events;

    @Override
    public EntityDefinition<SalesOrder> definition() {
        return SalesOrderDefinition.VALUE;
    }

    /** Promises it to the customer; goods are reserved. Errors: {@link BusinessRuleViolation} if it is no draft, or empty. */
    @Action("sales.order.confirm")
    public Row confirm(UUID id, long version) {
        return tell(id, version, order -> {
            order.number(settings.orderNumber(order));
            return order.confirm();
        });
    }

    /** Gives it up. Errors: {@link BusinessRuleViolation} if something of it was delivered or invoiced. */
    @Action("sales.order.cancel")
    public Row cancel(UUID id, long version) {
        return tell(id, version, SalesOrder::cancel);
    }

    // The facts are told once the order is written: who answers at once reads it.
    private Row tell(UUID id, long version, Function<SalesOrder, DomainEvent> step) {
        List<DomainEvent> facts = new ArrayList<>();
        Row row = act(id, version, order -> facts.add(step.apply(order)));
        facts.forEach(events::publish);
        return row;
    }

    @Override
    protected void beforeWrite(SalesOrder order) {
        settings.complete(order);
        order.reckon(settings.taxRounding(order));
        if (order.getState() != SalesOrderState.DRAFT) {
            book.keep(order, order.getState().simple());
        }
    }

    @Override
    protected void beforeDelete(SalesOrder order) {
        order.checkOpen("state");
    }
}
