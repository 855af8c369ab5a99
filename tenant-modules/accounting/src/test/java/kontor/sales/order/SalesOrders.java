package kontor.sales.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.base.OrderConfirmed;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.base.TaxRef;
import kontor.base.TaxRounding;
import kontor.base.order.PublishedOrders;
import kontor.inventory.house.House;
import kontor.platform.api.value.Money;

/** Makes sales orders for tests. */
public final class SalesOrders {

    private SalesOrders() {
    }

    /** A draft. */
    public static SalesOrder draft(PartyRef customer) {
        SalesOrder order = new SalesOrder();
        order.setCustomer(customer);
        order.setCurrency("EUR");
        order.setDay(LocalDate.now());
        order.number("SO-" + order.getId());
        return order;
    }

    /** Puts a line on a draft. */
    public static void line(SalesOrder order, ProductRef product, String quantity, String price, TaxRef tax) {
        SalesOrderLine line = new SalesOrderLine();
        line.setOrder(order);
        line.setProduct(product);
        line.setDescription("Line");
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(Money.of(price, "EUR"));
        line.setTax(tax);
        line.setPlace(order.getLines().size() + 1);
        order.put(line);
    }

    /** Confirms a draft and tells of it. */
    public static UUID confirm(House house, SalesOrder order) {
        order.reckon(TaxRounding.PER_LINE);
        house.add(order);
        OrderConfirmed fact = order.confirm();
        house.bean(PublishedOrders.class).keep(order, order.getState().simple());
        house.flush();
        house.events.publish(fact);
        return order.getId();
    }
}
