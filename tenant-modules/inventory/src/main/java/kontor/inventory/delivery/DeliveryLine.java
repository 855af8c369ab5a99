package kontor.inventory.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import kontor.base.OrderConfirmed;
import kontor.base.ProductRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.MeasuredIn;

/** Goods of a delivery. It belongs to whoever its delivery belongs to. */
@Entity
@Table(name = "inventory_delivery_line")
public class DeliveryLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ONE;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal reserved = BigDecimal.ZERO;

    @PositiveOrZero
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal picked;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal returned = BigDecimal.ZERO;

    private int place = 1;

    @Column(name = "order_line_id")
    private UUID orderLine;

    /** A line yet to be filled in. */
    public DeliveryLine() {
    }

    static DeliveryLine of(OrderConfirmed.Line ordered, ProductRef product, int place) {
        DeliveryLine line = new DeliveryLine();
        line.product = product;
        line.quantity = ordered.quantity();
        line.orderLine = ordered.line();
        line.place = place;
        return line;
    }

    void putInto(Delivery owner) {
        delivery = owner;
        owner.put(this);
    }

    /** So many more are promised to it; fewer if below zero. */
    void reserve(BigDecimal more) {
        reserved = reserved.add(more);
    }

    BigDecimal missing() {
        return quantity.subtract(reserved);
    }

    /**
     * How many are to leave: those picked, or else those promised to it. Errors: more are picked than are on the line.
     *
     * @param unpromised whether what is not promised leaves as well
     */
    BigDecimal toShip(boolean unpromised) {
        BigDecimal leaving = picked != null ? picked : unpromised ? quantity : reserved;
        if (leaving.compareTo(quantity) > 0) {
            throw BusinessRuleViolation.of("picked", "inventory.delivery.too-many", product.getName());
        }
        return leaving;
    }

    /**
     * Keeps what has left, and gives what has not as a line of its own; null if all has.
     *
     * @param left more than none
     */
    DeliveryLine shipped(BigDecimal left) {
        DeliveryLine rest = null;
        if (left.compareTo(quantity) < 0) {
            rest = new DeliveryLine();
            rest.product = product;
            rest.quantity = quantity.subtract(left);
            rest.reserved = reserved.subtract(left).max(BigDecimal.ZERO);
            rest.orderLine = orderLine;
            rest.place = place;
        }
        quantity = left;
        reserved = BigDecimal.ZERO;
        picked = left;
        return rest;
    }

    /** Forgets what was picked: it has not left. */
    void unpick() {
        picked = null;
    }

    /** So many have come back. Errors: more than have left with it and not come back yet. */
    public void takeBack(BigDecimal back) {
        if (returned.add(back).compareTo(quantity) > 0) {
            throw BusinessRuleViolation.of("received", "inventory.return.too-many", product.getName(),
                    quantity.subtract(returned).stripTrailingZeros().toPlainString());
        }
        returned = returned.add(back);
    }

    /** The delivery. */
    public Delivery getDelivery() {
        return delivery;
    }

    /** See {@link #getDelivery}. Errors: it is a line of another one. */
    public void setDelivery(Delivery delivery) {
        if (this.delivery != null && !this.delivery.equals(delivery)) {
            throw BusinessRuleViolation.of("delivery", "inventory.line-stays");
        }
        this.delivery = delivery;
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. Errors: it is ordered, or promised already. */
    public void setProduct(ProductRef product) {
        if (!Objects.equals(product, this.product)) {
            checkFree("product");
            this.product = product;
        }
    }

    /** How many are to leave, or have left, in the product's unit. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** See {@link #getQuantity}. Errors: it is ordered, or promised already. */
    public void setQuantity(BigDecimal quantity) {
        if (quantity == null) {
            throw new InvalidInput("quantity", "platform.required");
        }
        if (quantity.compareTo(this.quantity) != 0) {
            checkFree("quantity");
            this.quantity = quantity;
        }
    }

    private void checkFree(String field) {
        if (orderLine != null) {
            throw BusinessRuleViolation.of(field, "inventory.delivery.of-order");
        }
        if (reserved.signum() > 0) {
            throw BusinessRuleViolation.of(field, "inventory.delivery.release-first");
        }
    }

    /** How many are promised to it. */
    public BigDecimal getReserved() {
        return reserved;
    }

    /** How many are ready to leave; null for all that are promised to it. The rest goes on in a backorder. */
    public BigDecimal getPicked() {
        return picked;
    }

    /** See {@link #getPicked}. */
    public void setPicked(BigDecimal picked) {
        this.picked = picked;
    }

    /** How many of those that left have come back. */
    public BigDecimal getReturned() {
        return returned;
    }

    /** Its place in the delivery. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }

    /** Line of the customer's order; null for none. */
    public UUID getOrderLine() {
        return orderLine;
    }
}
