package kontor.inventory.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.base.CategoryRef;
import kontor.base.ProductRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;

/**
 * How a product, or every product of a category, is kept in stock. A product's own rule goes before its category's, a
 * category's before that of the one it lies in; where there is none, {@link #USUAL} holds.
 */
@Entity
@Table(name = "inventory_rule")
public class StockRule extends DomainEntity {

    /** What holds unless said: at average cost, and never below zero. */
    static final StockRule USUAL = new StockRule();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private CategoryRef category;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Costing costing = Costing.AVERAGE;

    @Column(name = "below_zero")
    private boolean belowZero;

    private String name;

    /** A rule yet to be filled in. */
    public StockRule() {
    }

    /** Derives what it is called. Errors: it is about neither a product nor a category, or about both. */
    void complete() {
        if ((product == null) == (category == null)) {
            throw BusinessRuleViolation.of("product", "inventory.rule.one-of-two");
        }
        name = product == null ? category.getName() : product.getName();
    }

    /** The product that it is about; null if it is about a category. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. */
    public void setProduct(ProductRef product) {
        this.product = product;
    }

    /** The category that it is about; null if it is about a product. */
    public CategoryRef getCategory() {
        return category;
    }

    /** See {@link #getCategory}. */
    public void setCategory(CategoryRef category) {
        this.category = category;
    }

    /** How goods that leave are valued; a change holds from the product's next move on. */
    public Costing getCosting() {
        return costing;
    }

    /** See {@link #getCosting}. */
    public void setCosting(Costing costing) {
        this.costing = costing;
    }

    /** Whether more may leave than are there: what was not booked in yet is made up for later. */
    public boolean isBelowZero() {
        return belowZero;
    }

    /** See {@link #isBelowZero}. */
    public void setBelowZero(boolean belowZero) {
        this.belowZero = belowZero;
    }

    /** Name of the product or category, as it was when this was last written. */
    public String getName() {
        return name;
    }
}
