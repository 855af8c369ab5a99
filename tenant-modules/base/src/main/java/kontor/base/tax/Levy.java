package kontor.base.tax;

import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import kontor.base.TaxKind;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;

/** One part of a tax: what is charged under one name and reported on one line. */
@Entity
@Table(name = "base_levy")
public class Levy extends DomainEntity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tax_id")
    private Tax tax;

    @NotBlank
    @Size(max = 100)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TaxKind kind = TaxKind.PERCENT;

    @NotNull
    private BigDecimal rate;

    @Column(name = "raises_base")
    private boolean raisesBase;

    @Column(name = "on_raised")
    private boolean onRaised;

    private int place = 1;

    /** A levy yet to be filled in. */
    public Levy() {
    }

    /** Errors: {@link InvalidInput} if it is below zero, or above a hundred per cent. */
    void check() {
        if (rate != null && rate.signum() < 0) {
            throw new InvalidInput("rate", "platform.not-negative");
        }
        if (rate != null && kind == TaxKind.PERCENT && rate.compareTo(HUNDRED) > 0) {
            throw new InvalidInput("rate", "base.levy.more-than-all");
        }
    }

    /** The tax that it is a part of. */
    public Tax getTax() {
        return tax;
    }

    /** See {@link #getTax}. */
    public void setTax(Tax tax) {
        this.tax = tax;
    }

    /** What documents call it, such as {@code VAT 19 %}. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Percentage or fixed amount. */
    public TaxKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(TaxKind kind) {
        this.kind = kind;
    }

    /** Per cent of the base, or the amount for one unit in the document's currency. */
    public BigDecimal getRate() {
        return rate;
    }

    /** See {@link #getRate}. */
    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    /** Whether later levies of the tax are reckoned with this one added to their base. */
    public boolean isRaisesBase() {
        return raisesBase;
    }

    /** See {@link #isRaisesBase}. */
    public void setRaisesBase(boolean raisesBase) {
        this.raisesBase = raisesBase;
    }

    /** Whether its own base contains the levies before it that raise it. */
    public boolean isOnRaised() {
        return onRaised;
    }

    /** See {@link #isOnRaised}. */
    public void setOnRaised(boolean onRaised) {
        this.onRaised = onRaised;
    }

    /** Its place in the order of reckoning. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace}. */
    public void setPlace(int place) {
        this.place = place;
    }
}
