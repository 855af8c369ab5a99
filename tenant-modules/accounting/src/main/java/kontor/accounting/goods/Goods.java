package kontor.accounting.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/**
 * Goods of an order's line, or of a product for a customer without an order, between their delivery and their invoice. What is
 * open is delivered and not invoiced, below zero invoiced and not delivered, or come back and not credited; its cost stands
 * on the account "goods delivered not invoiced". What is sold is invoiced; its cost stands on "cost of goods sold".
 */
@Entity
@Table(name = "accounting_goods")
public class Goods extends DomainEntity {

    @Column(name = "order_line_id")
    private UUID orderLine;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private PartyRef party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @Column(name = "open_quantity")
    private BigDecimal openQuantity = BigDecimal.ZERO;

    @NotNull
    @Column(name = "open_cost")
    private BigDecimal openCost = BigDecimal.ZERO;

    @NotNull
    @Column(name = "sold_quantity")
    private BigDecimal soldQuantity = BigDecimal.ZERO;

    @NotNull
    @Column(name = "sold_cost")
    private BigDecimal soldCost = BigDecimal.ZERO;

    /** For the persistence provider. */
    protected Goods() {
    }

    static Goods of(UUID company, UUID orderLine, PartyRef party, ProductRef product) {
        Goods goods = new Goods();
        goods.belongTo(company);
        goods.orderLine = orderLine;
        goods.party = party;
        goods.product = product;
        return goods;
    }

    /**
     * Goods have left at a cost, or come back, both below zero.
     *
     * @return what of the cost is of goods sold: they had been invoiced before
     */
    BigDecimal moved(BigDecimal quantity, BigDecimal cost, String currency) {
        BigDecimal charge = BigDecimal.ZERO;
        if (quantity.signum() > 0 && openQuantity.signum() < 0) {
            BigDecimal ahead = quantity.min(openQuantity.negate());
            charge = share(cost, ahead, quantity, currency).add(share(openCost, ahead, openQuantity.negate(), currency));
        }
        openQuantity = openQuantity.add(quantity);
        openCost = openCost.add(cost).subtract(charge);
        if (openQuantity.signum() == 0) {
            charge = charge.add(openCost);
            openCost = BigDecimal.ZERO;
        }
        soldCost = soldCost.add(charge);
        return charge;
    }

    /**
     * So many have been invoiced, or credited, below zero.
     *
     * @return what of their cost is now of goods sold; below zero for what is no longer
     */
    BigDecimal invoiced(BigDecimal quantity, String currency) {
        BigDecimal charge = quantity.signum() > 0 ? charge(quantity, currency) : discharge(quantity.negate(), currency).negate();
        openQuantity = openQuantity.subtract(quantity);
        openCost = openCost.subtract(charge);
        soldQuantity = soldQuantity.add(quantity);
        soldCost = soldCost.add(charge);
        return charge;
    }

    private BigDecimal charge(BigDecimal quantity, String currency) {
        return openQuantity.signum() <= 0 ? BigDecimal.ZERO : share(openCost, quantity.min(openQuantity), openQuantity, currency);
    }

    /** First what has come back, at what it came back with; then what the customer keeps, at what it was sold at on average. */
    private BigDecimal discharge(BigDecimal quantity, String currency) {
        BigDecimal back = openQuantity.signum() < 0 ? quantity.min(openQuantity.negate()) : BigDecimal.ZERO;
        BigDecimal cost = back.signum() == 0 ? BigDecimal.ZERO : share(openCost, back, openQuantity.negate(), currency).negate();
        BigDecimal rest = quantity.subtract(back);
        BigDecimal left = soldQuantity.subtract(back);
        if (rest.signum() > 0 && left.signum() > 0) {
            cost = cost.add(share(soldCost.subtract(cost), rest.min(left), left, currency));
        }
        return cost;
    }

    /** Takes over what another one says. */
    void absorb(Goods other) {
        openQuantity = openQuantity.add(other.openQuantity);
        openCost = openCost.add(other.openCost);
        soldQuantity = soldQuantity.add(other.soldQuantity);
        soldCost = soldCost.add(other.soldCost);
    }

    void replace(PartyRef kept) {
        party = kept;
    }

    private static BigDecimal share(BigDecimal cost, BigDecimal part, BigDecimal whole, String currency) {
        return part.compareTo(whole) == 0 ? cost
                : new Money(cost.multiply(part).divide(whole, java.math.MathContext.DECIMAL128), currency).rounded().getAmount();
    }

    /** Line of the customer's order; null for goods without an order. */
    public UUID getOrderLine() {
        return orderLine;
    }

    /** The customer of goods without an order. */
    public PartyRef getParty() {
        return party;
    }

    /** The product of goods without an order. */
    public ProductRef getProduct() {
        return product;
    }

    /** How many are delivered and not invoiced; below zero the other way round. */
    public BigDecimal getOpenQuantity() {
        return openQuantity;
    }

    /** What those had cost. */
    public BigDecimal getOpenCost() {
        return openCost;
    }

    /** How many are invoiced and not credited. */
    public BigDecimal getSoldQuantity() {
        return soldQuantity;
    }

    /** What of their cost is of goods sold. */
    public BigDecimal getSoldCost() {
        return soldCost;
    }
}
