package kontor.inventory.delivery;

import java.math.BigDecimal;
import kontor.base.PartyRef;
import kontor.base.ProductRef;

/** Makes deliveries for tests. */
public final class DeliveryFactory {

    private DeliveryFactory() {
    }

    /** A delivery of no order, with one line. */
    public static Delivery of(PartyRef customer, ProductRef product, String quantity) {
        Delivery delivery = new Delivery();
        delivery.setCustomer(customer);
        DeliveryLine line = new DeliveryLine();
        line.setProduct(product);
        line.setQuantity(new BigDecimal(quantity));
        line.putInto(delivery);
        return delivery;
    }
}
