package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.base.OrderConfirmed;
import kontor.base.ProductRef;
import kontor.inventory.document.Settings;
import kontor.platform.api.event.EventHandler;

/** Makes the delivery of a confirmed order and promises its goods to it, at once; an order that has one is left alone. */
@ApplicationScoped
public class OrderReservation implements EventHandler<OrderConfirmed> {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Assignment assignment;

    @Inject
    Settings settings;

    @Override
    public void handle(OrderConfirmed fact) {
        Map<UUID, ProductRef> goods = goods(fact);
        List<OrderConfirmed.Line> wanted = fact.lines().stream()
                .filter(line -> goods.containsKey(line.product()) && line.quantity().signum() > 0).toList();
        if (wanted.isEmpty() || !deliveries.ofOrder(fact.order()).isEmpty()) {
            return;
        }
        Delivery delivery = Delivery.of(fact, deliveries.party(fact.customer()));
        for (int i = 0; i < wanted.size(); i++) {
            DeliveryLine.of(wanted.get(i), goods.get(wanted.get(i).product()), i + 1).putInto(delivery);
        }
        settings.complete(delivery);
        assignment.assign(delivery);
        settings.number(delivery, DeliveryService.SERIES, DeliveryService.PREFIX);
        deliveries.add(delivery);
    }

    private Map<UUID, ProductRef> goods(OrderConfirmed fact) {
        List<UUID> products = fact.lines().stream().map(OrderConfirmed.Line::product).distinct().toList();
        return products.isEmpty() ? Map.of() : deliveries.products(products).stream().filter(product -> !product.isService())
                .collect(Collectors.toMap(ProductRef::getId, Function.identity()));
    }
}
