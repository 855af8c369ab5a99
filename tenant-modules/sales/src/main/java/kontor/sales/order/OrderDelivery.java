package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import kontor.base.GoodsDelivered;
import kontor.base.OrderBook;
import kontor.platform.api.event.EventHandler;

/** Notes on the order what has left the house and what came back. */
@ApplicationScoped
public class OrderDelivery implements EventHandler<GoodsDelivered> {

    @Inject
    SalesOrderRepository orders;

    @Inject
    OrderBook book;

    @Override
    public void handle(GoodsDelivered fact) {
        orders.any(fact.order()).ifPresent(order -> {
            order.delivered(fact.lines().stream().collect(Collectors.toMap(GoodsDelivered.Line::line, GoodsDelivered.Line::quantity, BigDecimal::add)));
            book.keep(order, order.getState().simple());
        });
    }
}
