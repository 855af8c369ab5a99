package kontor.base;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.base.product.ProductKind;
import kontor.platform.api.entity.ReferenceTo;
import kontor.platform.api.value.Money;
import org.eclipse.persistence.annotations.ReadOnly;

/** A product as other modules see it: to point at, to join with, to name and to price. */
@Entity
@ReadOnly
@Table(name = "base_product")
@ReferenceTo("base.product")
public class ProductRef {

    /** Where a record that has a {@code product} finds the code of the unit that this is counted in. */
    public static final String UNIT = "product.unit.code";

    @Id
    private UUID id;

    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private UnitRef unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "sales_price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "sales_price_currency"))
    private Money salesPrice;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "purchase_price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "purchase_price_currency"))
    private Money purchasePrice;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private CategoryRef category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tax_id")
    private TaxRef tax;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private boolean discontinued;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** The firm's own number for it. */
    public String getCode() {
        return code;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** What it is counted in. */
    public UnitRef getUnit() {
        return unit;
    }

    /** What customers pay for one unit, without tax; null if not set. */
    public Money getSalesPrice() {
        return salesPrice;
    }

    /** What the firm usually pays for one unit, without tax; null if not set. */
    public Money getPurchasePrice() {
        return purchasePrice;
    }

    /** The group that it belongs to; null for none. */
    public CategoryRef getCategory() {
        return category;
    }

    /** How it is taxed when sold; null for not at all. */
    public TaxRef getTax() {
        return tax;
    }

    /** Whether it is work done rather than goods that move. */
    public boolean isService() {
        return kind == ProductKind.SERVICE;
    }

    /** Whether it is neither sold nor bought any more. */
    public boolean isDiscontinued() {
        return discontinued;
    }
}
