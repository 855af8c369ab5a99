package kontor.inventory.stocktake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import kontor.base.ProductRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/** How many of a product were counted. It belongs to whoever its stocktake belongs to. */
@Entity
@Table(name = "inventory_stocktake_line")
public class StocktakeLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stocktake_id")
    private Stocktake stocktake;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @PositiveOrZero
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal counted = BigDecimal.ZERO;

    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal booked;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
    private Money cost;

    private int place = 1;

    /** A line yet to be filled in. */
    public StocktakeLine() {
    }

    /** Errors: {@link InvalidInput} for no goods, a cost below zero or in another currency than the books. */
    void check(String currency) {
        if (product != null && product.isService()) {
            throw new InvalidInput("product", "inventory.no-goods");
        }
        if (cost != null && cost.getAmount().signum() < 0) {
            throw new InvalidInput("cost", "platform.not-negative");
        }
        if (cost != null && !cost.getCurrency().equals(currency)) {
            throw new InvalidInput("cost", "inventory.other-currency", cost.getCurrency(), currency);
        }
    }

    /** Notes how many were booked, and tells how many more were counted; below zero for fewer. */
    BigDecimal compare(BigDecimal onHand) {
        booked = onHand;
        return counted.subtract(onHand);
    }

    /** The stocktake. */
    public Stocktake getStocktake() {
        return stocktake;
    }

    /** See {@link #getStocktake}. Errors: it is a line of another one. */
    public void setStocktake(Stocktake stocktake) {
        if (this.stocktake != null && !this.stocktake.equals(stocktake)) {
            throw BusinessRuleViolation.of("stocktake", "inventory.line-stays");
        }
        this.stocktake = stocktake;
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. */
    public void setProduct(ProductRef product) {
        this.product = product;
    }

    /** How many were counted, in the product's unit. */
    public BigDecimal getCounted() {
        return counted;
    }

    /** See {@link #getCounted}. */
    public void setCounted(BigDecimal counted) {
        this.counted = counted;
    }

    /** How many were booked when it was posted; null before. */
    public BigDecimal getBooked() {
        return booked;
    }

    /** What one of those found in surplus is worth; null for what the others cost. */
    public Money getCost() {
        return cost;
    }

    /** See {@link #getCost}. */
    public void setCost(Money cost) {
        this.cost = cost;
    }

    /** Its place in the stocktake. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }
}
