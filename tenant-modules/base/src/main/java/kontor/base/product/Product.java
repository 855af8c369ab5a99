package kontor.base.product;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kontor.base.party.Party;
import kontor.base.tax.Tax;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/** Something the firm sells or buys: goods or a service. It exists once, whichever module deals with it. */
@Entity
@Table(name = "base_product")
public class Product extends DomainEntity {

    @NotNull
    @Enumerated(EnumType.STRING)
    private ProductKind kind = ProductKind.GOODS;

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private UnitOfMeasure unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "sales_price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "sales_price_currency"))
    private Money salesPrice;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "purchase_price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "purchase_price_currency"))
    private Money purchasePrice;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tax_id")
    private Tax tax;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supplier_id")
    private Party supplier;

    @Size(max = 100)
    private String packaging;

    @Size(max = 40)
    private String barcode;

    private boolean discontinued;

    @Size(max = 4000)
    private String description;

    private UUID picture;

    /** A product yet to be filled in. */
    public Product() {
    }

    /** A product of that code and name. */
    public Product(String code, String name, UnitOfMeasure unit) {
        this.code = code;
        this.name = name;
        this.unit = unit;
    }

    /** Checks its prices: none is below zero. Errors: {@link InvalidInput} that names the field. */
    public void checkPrices() {
        checkPrice("salesPrice", salesPrice);
        checkPrice("purchasePrice", purchasePrice);
    }

    private static void checkPrice(String field, Money price) {
        if (price != null && price.getAmount().signum() < 0) {
            throw new InvalidInput(field, "base.product.price-negative");
        }
    }

    /** Shows a picture, kept as a file; null takes it away. */
    public void showPicture(UUID file) {
        picture = file;
    }

    /** Goods or service. */
    public ProductKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    /** The firm's own number for it, unique. */
    public String getCode() {
        return code;
    }

    /** See {@link #getCode}. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** The group that it belongs to. */
    public Category getCategory() {
        return category;
    }

    /** See {@link #getCategory}. */
    public void setCategory(Category category) {
        this.category = category;
    }

    /** What it is counted in; prices are for one of it. */
    public UnitOfMeasure getUnit() {
        return unit;
    }

    /** See {@link #getUnit}. */
    public void setUnit(UnitOfMeasure unit) {
        this.unit = unit;
    }

    /** What customers pay for one unit, without tax, unless agreed otherwise. */
    public Money getSalesPrice() {
        return salesPrice;
    }

    /** See {@link #getSalesPrice}. */
    public void setSalesPrice(Money salesPrice) {
        this.salesPrice = salesPrice;
    }

    /** What the firm usually pays for one unit, without tax. */
    public Money getPurchasePrice() {
        return purchasePrice;
    }

    /** See {@link #getPurchasePrice}. */
    public void setPurchasePrice(Money purchasePrice) {
        this.purchasePrice = purchasePrice;
    }

    /** How it is taxed when sold; null for not at all. */
    public Tax getTax() {
        return tax;
    }

    /** See {@link #getTax}. */
    public void setTax(Tax tax) {
        this.tax = tax;
    }

    /** Who it is usually bought from. */
    public Party getSupplier() {
        return supplier;
    }

    /** See {@link #getSupplier}. */
    public void setSupplier(Party supplier) {
        this.supplier = supplier;
    }

    /** How it is packed, such as 24 × 250 g. */
    public String getPackaging() {
        return packaging;
    }

    /** See {@link #getPackaging}. */
    public void setPackaging(String packaging) {
        this.packaging = packaging;
    }

    /** What scanners read from it, such as a GTIN. */
    public String getBarcode() {
        return barcode;
    }

    /** See {@link #getBarcode}. */
    public void setBarcode(String barcode) {
        this.barcode = barcode;
    }

    /** Whether it is neither sold nor bought any more; old documents keep it. */
    public boolean isDiscontinued() {
        return discontinued;
    }

    /** See {@link #isDiscontinued}. */
    public void setDiscontinued(boolean discontinued) {
        this.discontinued = discontinued;
    }

    /** What customers are told about it. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** File of its picture. */
    public UUID getPicture() {
        return picture;
    }
}
