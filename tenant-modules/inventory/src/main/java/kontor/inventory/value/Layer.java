package kontor.inventory.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/**
 * Goods of one cost, as far as they have not been settled. Above zero: what came in together and is still there (kept for
 * FIFO alone). Below zero: what left before it came in, valued at a guess until it does.
 */
@Entity
@Table(name = "inventory_layer")
public class Layer extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_value_id")
    private ProductValue of;

    private long place;

    @NotNull
    @Column(name = "open_quantity")
    private BigDecimal open;

    @NotNull
    @Column(name = "open_value")
    private BigDecimal worth;

    @Column(name = "move_id")
    private UUID move;

    @Column(name = "order_line_id")
    private UUID orderLine;

    /** For the persistence provider. */
    protected Layer() {
    }

    Layer(ProductValue of, long place, BigDecimal open, BigDecimal worth, UUID move, UUID orderLine) {
        this.of = of;
        this.place = place;
        this.open = open;
        this.worth = worth;
        this.move = move;
        this.orderLine = orderLine;
        belongTo(of.getCompanyId());
    }

    /**
     * Settles a part of it and tells what that part is worth, to the smallest unit of the currency; the last part is worth
     * all that is left. Quantity and worth are above zero, whichever way it is open.
     */
    BigDecimal settle(BigDecimal quantity, String currency) {
        BigDecimal sign = BigDecimal.valueOf(open.signum());
        BigDecimal part = quantity.compareTo(open.abs()) == 0 ? worth.abs() : share(worth.abs(), quantity, open.abs(), currency);
        open = open.subtract(quantity.multiply(sign));
        worth = worth.subtract(part.multiply(sign));
        return part;
    }

    /** What {@code part} of {@code whole} is worth of {@code worth}, to the smallest unit of the currency, half up. */
    static BigDecimal share(BigDecimal worth, BigDecimal part, BigDecimal whole, String currency) {
        BigDecimal exact = worth.multiply(part).divide(whole, java.math.MathContext.DECIMAL128);
        return new Money(exact, currency).rounded().getAmount();
    }

    /** Gives it up: its goods are kept at average cost from now on. */
    void close() {
        open = BigDecimal.ZERO;
        worth = BigDecimal.ZERO;
    }

    /** Whose layer it is. */
    public ProductValue getOf() {
        return of;
    }

    /** Its place among the product's layers: what came first has the lowest. */
    public long getPlace() {
        return place;
    }

    /** How many are not settled yet; below zero if they have left too early. */
    public BigDecimal getOpen() {
        return open;
    }

    /** What those are worth, with the same sign. */
    public BigDecimal getWorth() {
        return worth;
    }

    /** The move that it came from; null for what a change of costing made. */
    public UUID getMove() {
        return move;
    }

    /** Line of the customer's order that goods which left too early belong to; null for none. */
    public UUID getOrderLine() {
        return orderLine;
    }
}
