package kontor.inventory.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.base.OrderCancelled;
import kontor.base.OrderConfirmed;
import kontor.inventory.house.Firm;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;

/** A customer's order of one product, as another module confirms it. */
final class Orders {

    final UUID order = UUID.randomUUID();
    final UUID line = UUID.randomUUID();

    private final House house;

    Orders(House house) {
        this.house = house;
        house.run("insert into base_order (id, version, created_at, changed_at, customer_id, day, currency, state, kept_elsewhere) values ('" + order
                + "', 1, now(), now(), '" + Firm.customerId(house) + "', current_date, 'EUR', 'AGREED', false)");
    }

    /** Confirms it, with one line. */
    Orders confirm(Goods goods, String quantity) {
        return confirm(List.of(goods), quantity);
    }

    /** Confirms it, with a line for each product; the order's only known line is the first. */
    Orders confirm(List<Goods> goods, String quantity) {
        List<OrderConfirmed.Line> lines = new ArrayList<>();
        goods.forEach(each -> lines.add(new OrderConfirmed.Line(lines.isEmpty() ? line : UUID.randomUUID(), each.product, new BigDecimal(quantity))));
        OrderConfirmed fact = new OrderConfirmed(order, house.company(), Firm.customerId(house), "SO-1", LocalDate.of(2026, 1, 2), lines);
        house.within(() -> {
            house.events.publish(fact);
            return null;
        });
        return this;
    }

    /** Gives it up. */
    void cancel() {
        house.within(() -> {
            house.events.publish(new OrderCancelled(order));
            return null;
        });
    }

    /** Its deliveries, "state quantity reserved" each, in their order. */
    List<String> deliveries() {
        return house.column("select d.state || ' ' || l.quantity || ' ' || l.reserved from inventory_delivery d join inventory_delivery_line l "
                + "on l.delivery_id = d.id where d.order_id = '" + order + "' order by d.number");
    }

    /** Ships its open delivery: so many, or what is promised if null; tells the delivery. */
    UUID ship(String picked) {
        return house.within(() -> {
            UUID id = UUID.fromString(house.column("select id from inventory_delivery where order_id = '" + order
                    + "' and state in ('WAITING', 'READY')").get(0));
            Delivery delivery = house.find(Delivery.class, id);
            if (picked != null) {
                delivery.linesInUse().get(0).setPicked(new BigDecimal(picked));
            }
            house.bean(Shipping.class).ship(delivery, null);
            return id;
        });
    }
}
