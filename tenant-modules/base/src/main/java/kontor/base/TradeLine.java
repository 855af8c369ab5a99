package kontor.base;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/**
 * A line of a document of trade: a product of the firm, or something described in words, so many at such a price, less a
 * discount, taxed in one way. The same in an offer, a quotation, an order and an invoice.
 */
@MappedSuperclass
public abstract class TradeLine extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @Size(max = 500)
    private String description;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity = BigDecimal.ONE;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private Money price;

    @DecimalMin("0")
    @DecimalMax("100")
    private BigDecimal discount;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tax_id")
    private TaxRef tax;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "net_currency"))
    private Money net;

    private int place = 1;

    // What was chosen in the running change; another product brings along what was not.
    @Transient
    private boolean productChosen;

    @Transient
    private boolean descriptionChosen;

    @Transient
    private boolean priceChosen;

    @Transient
    private boolean taxChosen;

    /**
     * Fills in what the product says and nobody entered; another product than before brings its own words, price and tax. Errors: {@link InvalidInput} if nothing says what is meant or at
     * which price, the price is below zero, or in another currency than the document.
     */
    public void complete(String currency) {
        if (product != null) {
            boolean fresh = productChosen;
            description = description == null || description.isBlank() || fresh && !descriptionChosen ? product.getName() : description;
            price = price == null || fresh && !priceChosen ? product.getSalesPrice() : price;
            tax = fresh && !taxChosen ? product.getTax() : tax;
        }
        if (description == null || description.isBlank()) {
            throw new InvalidInput("description", "base.line.nothing-meant");
        }
        if (price == null) {
            throw new InvalidInput("price", "platform.required");
        }
        if (price.getAmount().signum() < 0) {
            throw new InvalidInput("price", "platform.not-negative");
        }
        if (!price.getCurrency().equals(currency)) {
            throw new InvalidInput("price", "base.line.other-currency", price.getCurrency(), currency);
        }
    }

    /** Takes over what another line says. */
    public void copy(TradeLine other) {
        product = other.product;
        description = other.description;
        quantity = other.quantity;
        price = other.price;
        discount = other.discount;
        tax = other.tax;
        place = other.place;
    }

    /** What is reckoned of it. */
    public TaxedLine taxed() {
        return TaxedLine.of(quantity, price, discount, TaxRef.scheme(tax));
    }

    /** Takes what the reckoning of the whole document says. */
    void come(Money to) {
        net = to;
    }

    /** The product; null for something that is not in the list of products. */
    public ProductRef getProduct() {
        return product;
    }

    /** See {@link #getProduct}. */
    public void setProduct(ProductRef product) {
        productChosen = !java.util.Objects.equals(id(product), id(this.product));
        this.product = product;
    }

    /** What is meant, in words; the product's name unless said. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
        descriptionChosen = true;
    }

    /** How many, in the unit of the product. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** See {@link #getQuantity}. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** For one of it; with tax if the tax is one that prices include. The product's sales price unless said. */
    public Money getPrice() {
        return price;
    }

    /** See {@link #getPrice}. */
    public void setPrice(Money price) {
        this.price = price;
        priceChosen = true;
    }

    private static java.util.UUID id(ProductRef product) {
        return product == null ? null : product.getId();
    }

    /** Per cent off the price; null for none. */
    public BigDecimal getDiscount() {
        return discount;
    }

    /** See {@link #getDiscount}. */
    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    /** How it is taxed; null for not at all. As its product is unless said. */
    public TaxRef getTax() {
        return tax;
    }

    /** See {@link #getTax}. */
    public void setTax(TaxRef tax) {
        this.tax = tax;
        taxChosen = true;
    }

    /** What it comes to without tax, rounded half up to the smallest unit of the currency. */
    public Money getNet() {
        return net;
    }

    /** Its place in the document. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }
}
