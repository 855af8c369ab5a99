package kontor.inventory.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kontor.base.ProductRef;
import kontor.inventory.place.Location;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.MeasuredIn;

/**
 * How many of a product are at a location, and how many of those are promised to deliveries. Whoever changes it has locked
 * it; the database refuses more promised than there are, unless the product may go below zero.
 */
@Entity
@Table(name = "inventory_quant")
public class Quant extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private Location location;

    @NotNull
    @Column(name = "on_hand")
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal onHand = BigDecimal.ZERO;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal reserved = BigDecimal.ZERO;

    // Reckoned by the database, so that lists can be sorted and filtered by it.
    @Column(insertable = false, updatable = false)
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal available;

    @Column(name = "below_zero")
    private boolean belowZero;

    /** For the persistence provider. */
    protected Quant() {
    }

    Quant(ProductRef product, Location location) {
        this.product = product;
        this.location = location;
    }

    /** Says whether more may leave than are there; what stands below zero stays so until it is made up for. */
    void allowBelowZero(boolean allowed) {
        boolean now = allowed || onHand.signum() < 0 || onHand.compareTo(reserved) < 0;
        if (now != belowZero) {
            belowZero = now;
        }
    }

    /** How many can still be promised; never less than none. */
    public BigDecimal free() {
        return onHand.subtract(reserved).max(BigDecimal.ZERO);
    }

    /** Promises as many of those wanted as can be, and tells how many. */
    public BigDecimal reserve(BigDecimal wanted) {
        BigDecimal promised = wanted.min(free());
        reserved = reserved.add(promised);
        return promised;
    }

    /** Takes back a promise. */
    public void release(BigDecimal promised) {
        reserved = reserved.subtract(promised);
    }

    /** Goods come in, or leave. Errors: there are not so many that nobody else is promised. */
    public void move(BigDecimal quantity, boolean in) {
        if (in) {
            onHand = onHand.add(quantity);
            return;
        }
        if (!belowZero && onHand.subtract(reserved).compareTo(quantity) < 0) {
            throw new BusinessRuleViolation("inventory.not-enough", product.getName(), free().stripTrailingZeros().toPlainString(),
                    quantity.stripTrailingZeros().toPlainString());
        }
        onHand = onHand.subtract(quantity);
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** Where. */
    public Location getLocation() {
        return location;
    }

    /** How many are there, in the product's unit. */
    public BigDecimal getOnHand() {
        return onHand;
    }

    /** How many of them are promised to deliveries. */
    public BigDecimal getReserved() {
        return reserved;
    }

    /** How many are there and promised to nobody, as last written. */
    public BigDecimal getAvailable() {
        return available;
    }

    /** Whether more may leave than are there. */
    public boolean isBelowZero() {
        return belowZero;
    }
}
