package kontor.inventory.house;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.document.Settings;
import kontor.inventory.receipt.Receipt;
import kontor.inventory.receipt.ReceiptFactory;
import kontor.inventory.receipt.Receiving;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.delivery.DeliveryFactory;
import kontor.inventory.delivery.Shipping;

/** One product and what is done with it. */
public final class Goods {

    /** The product. */
    public final UUID product = UUID.randomUUID();

    private final House house;

    /** A product of its own. */
    public Goods(House house) {
        this.house = house;
        house.run("insert into base_product (id, version, created_at, changed_at, kind, code, name, unit_id) select '" + product
                + "', 1, now(), now(), 'GOODS', '" + product + "', 'Goods " + product + "', id from base_unit where code = 'pcs'");
    }

    /** How it is kept in stock. */
    public Goods keep(String costing, boolean belowZero) {
        house.run("insert into inventory_rule (id, version, created_at, changed_at, product_id, costing, below_zero, name) values (gen_random_uuid(), "
                + "1, now(), now(), '" + product + "', '" + costing + "', " + belowZero + ", 'rule')");
        return this;
    }

    /** So many come in, at such a cost each. */
    public Goods in(String quantity, String cost) {
        return in(null, quantity, cost);
    }

    /** The same on a day. */
    public Goods in(LocalDate day, String quantity, String cost) {
        house.within(() -> {
            Receipt receipt = ReceiptFactory.of(day, house.find(ProductRef.class, product), quantity, cost);
            house.bean(Settings.class).complete(receipt);
            house.bean(Settings.class).number(receipt, "test.receipt", "T");
            house.add(receipt);
            house.bean(Receiving.class).receive(receipt);
            return null;
        });
        return this;
    }

    /** So many leave for a customer; tells the delivery. */
    public UUID out(String quantity) {
        return out(null, quantity);
    }

    /** The same on a day. */
    public UUID out(LocalDate day, String quantity) {
        return house.within(() -> {
            Delivery delivery = DeliveryFactory.of(Firm.customer(house), house.find(ProductRef.class, product), quantity);
            house.bean(Settings.class).complete(delivery);
            house.bean(Settings.class).number(delivery, "test.delivery", "T");
            house.add(delivery);
            house.bean(kontor.inventory.delivery.Assignment.class).assign(delivery);
            house.bean(Shipping.class).ship(delivery, day);
            return delivery.getId();
        });
    }

    /** How many there are, in all places. */
    public BigDecimal quantity() {
        return number("select quantity from inventory_value where product_id = '%s'");
    }

    /** What they are worth. */
    public BigDecimal worth() {
        return number("select worth_amount from inventory_value where product_id = '%s'");
    }

    /** What one is shown to cost. */
    public BigDecimal unitCost() {
        return number("select unit_cost_amount from inventory_value where product_id = '%s'");
    }

    /** How many lie in the warehouse. */
    public BigDecimal onHand() {
        return number("select sum(on_hand) from inventory_quant where product_id = '%s'");
    }

    /** How many of them are promised. */
    public BigDecimal reserved() {
        return number("select sum(reserved) from inventory_quant where product_id = '%s'");
    }

    /** Sums of the stock ledger, by kind. */
    public BigDecimal booked(String kind) {
        return number("select coalesce(sum(worth_amount), 0) from inventory_value_entry where product_id = '%s' and kind = '" + kind + "'");
    }

    private BigDecimal number(String sql) {
        List<String> found = house.column(String.format(sql, product));
        return found.isEmpty() || found.get(0) == null ? BigDecimal.ZERO : new BigDecimal(found.get(0));
    }
}
