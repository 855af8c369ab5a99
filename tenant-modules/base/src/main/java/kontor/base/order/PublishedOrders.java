package kontor.base.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kontor.base.DocumentSettings;
import kontor.base.OrderAgreed;
import kontor.base.OrderBook;
import kontor.base.OrderState;
import kontor.base.TradeDocument;
import kontor.platform.api.event.DomainEvents;

/** The order book as other modules use it. */
@ApplicationScoped
public class PublishedOrders implements OrderBook {

    @Inject
    SimpleOrderRepository orders;

    @Inject
    DocumentSettings settings;

    @Inject
    DomainEvents events;

    @Override
    public UUID agree(TradeDocument agreed, String originType, UUID origin) {
        Optional<SimpleOrder> known = orders.from(origin);
        if (known.isPresent()) {
            return known.get().getId();
        }
        SimpleOrder order = new SimpleOrder();
        order.take(agreed, originType, origin);
        // An order is of the day on which it is taken, whenever it was offered.
        order.setDay(null);
        settings.complete(order);
        order.number(settings.orderNumber(order));
        order.reckon(settings.taxRounding(order));
        OrderAgreed fact = order.agree();
        orders.add(order);
        events.publish(fact);
        return order.getId();
    }

    @Override
    public Optional<TradeDocument> find(UUID order) {
        return orders.any(order).map(TradeDocument.class::cast);
    }

    @Override
    public Optional<UUID> from(UUID origin) {
        return orders.from(origin).map(SimpleOrder::getId);
    }

    @Override
    public void keep(TradeDocument full, OrderState state) {
        SimpleOrder order = orders.any(full.getId()).orElseGet(() -> {
            SimpleOrder fresh = SimpleOrder.withId(full.getId());
            fresh.take(full, null, null);
            fresh.reckon(settings.taxRounding(fresh));
            return orders.add(fresh);
        });
        order.mirror(full, state);
    }
}
