package kontor.inventory.value;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/**
 * How many of a product a legal entity owns, wherever they lie, and what they are worth in its currency. The sum of the
 * product's entries in the stock ledger. Whoever changes it has locked it.
 */
@Entity
@Table(name = "inventory_value")
public class ProductValue extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Costing costing;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ZERO;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "worth_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "worth_currency"))
    private Money worth;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "unit_cost_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "unit_cost_currency"))
    private Money unitCost;

    // Unrounded: what the next one is valued at while none is there to tell.
    @Column(name = "last_cost")
    private BigDecimal lastCost;

    private long layers;

    private long entries;

    /** For the persistence provider. */
    protected ProductValue() {
    }

    ProductValue(ProductRef product, UUID company, String currency, Costing costing) {
        this.product = product;
        this.costing = costing;
        worth = Money.zero(currency);
        unitCost = Money.zero(currency);
        belongTo(company);
    }

    /** Notes what has changed; {@code unit} is what one costs, used while none is there, null to leave it. */
    void change(BigDecimal more, BigDecimal value, BigDecimal unit) {
        quantity = quantity.add(more);
        worth = worth.plus(new Money(value, worth.getCurrency()));
        lastCost = unit == null ? lastCost : unit;
        if (quantity.signum() > 0) {
            BigDecimal average = worth.getAmount().divide(quantity, MathContext.DECIMAL64);
            lastCost = costing == Costing.AVERAGE ? average : lastCost;
            unitCost = new Money(average, worth.getCurrency()).rounded();
        } else if (lastCost != null) {
            unitCost = new Money(lastCost, worth.getCurrency()).rounded();
        }
    }

    /** Takes another way of valuing up. */
    void keepBy(Costing other) {
        costing = other;
    }

    long nextLayer() {
        return ++layers;
    }

    long nextEntry() {
        return ++entries;
    }

    String currency() {
        return worth.getCurrency();
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** How it has been valued so far. */
    public Costing getCosting() {
        return costing;
    }

    /** How many there are; below zero where more have left than came in. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** What they are worth. */
    public Money getWorth() {
        return worth;
    }

    /** What one is worth on average, rounded; while none is there, what one last was. */
    public Money getUnitCost() {
        return unitCost;
    }

    /** See {@link #getUnitCost}, unrounded; null if none was ever there. */
    public BigDecimal getLastCost() {
        return lastCost;
    }

    /** How many layers of cost there have been. */
    public long getLayers() {
        return layers;
    }

    /** How many entries in the stock ledger. */
    public long getEntries() {
        return entries;
    }
}
