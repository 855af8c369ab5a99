package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.base.OrderCancelled;
import kontor.platform.api.event.EventHandler;

/** Gives up what has not left for an order that will not come about, and takes back the promises. */
@ApplicationScoped
public class OrderRelease implements EventHandler<OrderCancelled> {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Shipping shipping;

    @Override
    public void handle(OrderCancelled fact) {
        deliveries.ofOrder(fact.order()).stream().filter(delivery -> !delivery.getState().isEnd()).forEach(shipping::cancel);
    }
}
