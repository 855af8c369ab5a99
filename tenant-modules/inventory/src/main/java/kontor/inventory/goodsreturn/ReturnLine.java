package kontor.inventory.goodsreturn;

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
import kontor.base.ProductRef;
import kontor.inventory.delivery.DeliveryLine;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.MeasuredIn;

/** Goods of a return. It belongs to whoever its return belongs to. */
@Entity
@Table(name = "inventory_return_line")
public class ReturnLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_id")
    private GoodsReturn goodsReturn;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ONE;

    @PositiveOrZero
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal received;

    private int place = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_line_id")
    private DeliveryLine deliveryLine;

    @Column(name = "order_line_id")
    private UUID orderLine;

    /** A line yet to be filled in. */
    public ReturnLine() {
    }

    static ReturnLine of(DeliveryLine left, BigDecimal quantity) {
        ReturnLine line = new ReturnLine();
        line.product = left.getProduct();
        line.quantity = quantity;
        line.place = left.getPlace();
        line.deliveryLine = left;
        line.orderLine = left.getOrderLine();
        return line;
    }

    void putInto(GoodsReturn owner) {
        goodsReturn = owner;
        owner.put(this);
    }

    /** How many have come: those said, or else all. Errors: more than are on the line. */
    BigDecimal toReceive() {
        if (received != null && received.compareTo(quantity) > 0) {
            throw BusinessRuleViolation.of("received", "inventory.return.too-many", product.getName(),
                    quantity.stripTrailingZeros().toPlainString());
        }
        return received == null ? quantity : received;
    }

    /** Keeps what has come, more than none, and gives what has not as a line of its own; null if all has. */
    ReturnLine came(BigDecimal back) {
        ReturnLine rest = null;
        if (back.compareTo(quantity) < 0) {
            rest = new ReturnLine();
            rest.product = product;
            rest.quantity = quantity.subtract(back);
            rest.place = place;
            rest.deliveryLine = deliveryLine;
            rest.orderLine = orderLine;
        }
        quantity = back;
        received = back;
        return rest;
    }

    /** Forgets how many were said to have come. */
    void unreceive() {
        received = null;
    }

    /** The return. */
    public GoodsReturn getGoodsReturn() {
        return goodsReturn;
    }

    /** See {@link #getGoodsReturn}. Errors: it is a line of another one. */
    public void setGoodsReturn(GoodsReturn goodsReturn) {
        if (this.goodsReturn != null && !this.goodsReturn.equals(goodsReturn)) {
            throw BusinessRuleViolation.of("return", "inventory.line-stays");
        }
        this.goodsReturn = goodsReturn;
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. Errors: it is what left with a delivery. */
    public void setProduct(ProductRef product) {
        if (!Objects.equals(product, this.product) && deliveryLine != null) {
            throw BusinessRuleViolation.of("product", "inventory.return.of-delivery");
        }
        this.product = product;
    }

    /** How many are expected, or have come, in the product's unit. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** See {@link #getQuantity}. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** How many have come; null for all. The rest goes on in a return of its own. */
    public BigDecimal getReceived() {
        return received;
    }

    /** See {@link #getReceived}. */
    public void setReceived(BigDecimal received) {
        this.received = received;
    }

    /** Its place in the return. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }

    /** Line of the delivery that the goods left with; null if nobody knows. */
    public DeliveryLine getDeliveryLine() {
        return deliveryLine;
    }

    /** Line of the customer's order; null for none. */
    public UUID getOrderLine() {
        return orderLine;
    }
}
