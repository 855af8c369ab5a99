package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import kontor.base.OrderInvoiced;
import kontor.base.OrderBook;
import kontor.platform.api.event.EventHandler;

/** Notes on the order what has been invoiced and credited. */
@ApplicationScoped
public class OrderInvoicing implements EventHandler<OrderInvoiced> {

    @Inject
    SalesOrderRepository orders;

    @Inject
    OrderBook book;

    @Override
    public void handle(OrderInvoiced fact) {
        orders.any(fact.order()).ifPresent(order -> {
            order.invoiced(fact.lines().stream().collect(Collectors.toMap(OrderInvoiced.Line::line, OrderInvoiced.Line::quantity, BigDecimal::add)));
            book.keep(order, order.getState().simple());
        });
    }
}
