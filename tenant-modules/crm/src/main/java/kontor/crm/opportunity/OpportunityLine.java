package kontor.crm.opportunity;

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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kontor.base.ProductRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/**
 * Something offered in an opportunity: a product of the firm, or something described in words, so many at such a price.
 * It belongs to whoever its opportunity belongs to.
 */
@Entity
@Table(name = "crm_opportunity_line")
public class OpportunityLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @Size(max = 200)
    private String description;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ONE;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private Money price;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    /** A line yet to be filled in. */
    public OpportunityLine() {
    }

    /** A line of that opportunity, described in words. */
    public OpportunityLine(Opportunity opportunity, String description, BigDecimal quantity, Money price) {
        this.opportunity = opportunity;
        this.description = description;
        this.quantity = quantity;
        this.price = price;
    }

    /**
     * Fills in what the product says and nobody entered, and reckons the amount. Errors: {@link InvalidInput} if nothing
     * says what is offered or at which price, or the price is below zero.
     */
    void complete() {
        if (product != null) {
            description = description == null || description.isBlank() ? product.getName() : description;
            price = price == null ? product.getSalesPrice() : price;
        }
        if (description == null || description.isBlank()) {
            throw new InvalidInput("description", "crm.opportunity-line.nothing-offered");
        }
        if (price == null) {
            throw new InvalidInput("price", "platform.required");
        }
        if (price.getAmount().signum() < 0) {
            throw new InvalidInput("price", "platform.not-negative");
        }
        amount = quantity == null ? price : price.times(quantity).rounded();
    }

    /** The opportunity that it is a line of. */
    public Opportunity getOpportunity() {
        return opportunity;
    }

    /** See {@link #getOpportunity}. Errors: it is a line of another one. */
    public void setOpportunity(Opportunity opportunity) {
        if (this.opportunity != null && !this.opportunity.equals(opportunity)) {
            throw BusinessRuleViolation.of("opportunity", "crm.opportunity-line.stays");
        }
        this.opportunity = opportunity;
    }

    /** The product; null for something that is not in the list of products. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. */
    public void setProduct(ProductRef product) {
        this.product = product;
    }

    /** What is offered, in words; the product's name unless said. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** How many, in the unit of the product. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** See {@link #getQuantity}. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** For one of it, without tax; the product's sales price unless said. */
    public Money getPrice() {
        return price;
    }

    /** See {@link #getPrice}. */
    public void setPrice(Money price) {
        this.price = price;
    }

    /** Quantity times price, rounded half up to the smallest unit of the currency. */
    public Money getAmount() {
        return amount;
    }
}
