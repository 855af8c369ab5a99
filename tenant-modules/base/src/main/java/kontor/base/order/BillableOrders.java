package kontor.base.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kontor.base.Billables;
import kontor.base.OrderState;

/** Orders in their simple form, for those who bill them. Nobody counts what of them is delivered. */
@ApplicationScoped
public class BillableOrders implements Billables {

    @Inject
    SimpleOrderRepository orders;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public Optional<Billable> find(UUID order) {
        return orders.any(order).filter(found -> found.getState() == OrderState.AGREED || found.getState() == OrderState.DONE)
                .map(found -> new Billable(found, Optional.empty()));
    }
}
