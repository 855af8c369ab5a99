package kontor.inventory.receipt;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import kontor.base.ProductRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/** Goods of a receipt. It belongs to whoever its receipt belongs to. */
@Entity
@Table(name = "inventory_receipt_line")
public class ReceiptLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receipt_id")
    private Receipt receipt;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ONE;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
    private Money cost;

    private int place = 1;

    /** A line yet to be filled in. */
    public ReceiptLine() {
    }

    /**
     * Fills in what the product usually costs, where nobody entered it. Errors: {@link InvalidInput} for no goods, a cost that
     * nobody knows, is below zero or in another currency than the books.
     */
    void complete(String currency) {
        if (product == null) {
            return;
        }
        if (product.isService()) {
            throw new InvalidInput("product", "inventory.no-goods");
        }
        cost = cost == null ? product.getPurchasePrice() : cost;
        if (cost == null) {
            throw new InvalidInput("cost", "platform.required");
        }
        if (cost.getAmount().signum() < 0) {
            throw new InvalidInput("cost", "platform.not-negative");
        }
        if (!cost.getCurrency().equals(currency)) {
            throw new InvalidInput("cost", "inventory.other-currency", cost.getCurrency(), currency);
        }
    }

    /** The receipt. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** See {@link #getReceipt}. Errors: it is a line of another one. */
    public void setReceipt(Receipt receipt) {
        if (this.receipt != null && !this.receipt.equals(receipt)) {
            throw BusinessRuleViolation.of("receipt", "inventory.line-stays");
        }
        this.receipt = receipt;
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. */
    public void setProduct(ProductRef product) {
        this.product = product;
    }

    /** How many, in the product's unit. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** See {@link #getQuantity}. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What one of them costs without tax, in the currency of the books. */
    public Money getCost() {
        return cost;
    }

    /** See {@link #getCost}. */
    public void setCost(Money cost) {
        this.cost = cost;
    }

    /** Its place in the receipt. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }
}
