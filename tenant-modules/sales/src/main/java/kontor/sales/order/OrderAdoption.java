package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.base.DocumentSettings;
import kontor.base.OrderAgreed;
import kontor.base.OrderBook;
import kontor.base.OrderConfirmed;
import kontor.base.TradeDocument;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.event.EventHandler;

/**
 * Takes over an order that was agreed in simple form or by an accepted quotation: at once where sales is switched on, and
 * when it is switched on for those agreed before. One that is here already is left alone.
 */
@ApplicationScoped
public class OrderAdoption implements EventHandler<OrderAgreed> {

    @Inject
    SalesOrderRepository orders;

    @Inject
    OrderBook book;

    @Inject
    DocumentSettings settings;

    @Inject
    DomainEvents events;

    @Override
    public void handle(OrderAgreed agreed) {
        if (orders.any(agreed.order()).isEmpty()) {
            book.find(agreed.order()).ifPresent(this::adopt);
        }
    }

    private void adopt(TradeDocument simple) {
        SalesOrder order = SalesOrder.adopt(simple);
        order.reckon(settings.taxRounding(order));
        orders.add(order);
        OrderConfirmed fact = order.confirm();
        book.keep(order, order.getState().simple());
        events.publish(fact);
    }
}
