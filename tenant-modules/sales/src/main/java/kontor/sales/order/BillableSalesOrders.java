package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.Billables;

/** Sales orders, for those who bill them. */
@ApplicationScoped
public class BillableSalesOrders implements Billables {

    @Inject
    SalesOrderRepository orders;

    @Override
    public String module() {
        return "sales";
    }

    @Override
    public Optional<Billable> find(UUID order) {
        return orders.any(order).filter(found -> found.getState() != SalesOrderState.DRAFT && found.getState() != SalesOrderState.CANCELLED)
                .map(found -> new Billable(found, Optional.of(found.getLines().stream()
                        .collect(Collectors.toMap(SalesOrderLine::getId, SalesOrderLine::getDelivered)))));
    }
}
