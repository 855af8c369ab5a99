package kontor.base.product;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Quantity;

/**
 * What quantities are counted in. Units of one dimension convert into each other through the dimension's reference unit,
 * whose factor is 1.
 */
@Entity
@Table(name = "base_unit")
public class UnitOfMeasure extends DomainEntity {

    @NotBlank
    @Size(max = 12)
    private String code;

    @NotBlank
    @Size(max = 60)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Dimension dimension = Dimension.COUNT;

    @NotNull
    @Positive
    @Digits(integer = 12, fraction = 12)
    private BigDecimal factor = BigDecimal.ONE;

    @Min(0)
    @Max(9)
    private int decimals;

    /** A unit yet to be filled in. */
    public UnitOfMeasure() {
    }

    /** A unit; {@code factor} is a decimal number. */
    public UnitOfMeasure(String code, Dimension dimension, String factor, int decimals) {
        this.code = code;
        this.name = code;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
        this.decimals = decimals;
    }

    /**
     * How many of {@code other} a number of this unit is: reckoned exactly and rounded once, half up, to the decimals of
     * the other unit. Errors: {@link BusinessRuleViolation} if the two measure different things.
     */
    public BigDecimal convert(BigDecimal number, UnitOfMeasure other) {
        return convert(number, other, RoundingMode.HALF_UP);
    }

    /** As {@link #convert(BigDecimal, UnitOfMeasure)}, rounded another way: up, where a part of a box is a box. */
    public BigDecimal convert(BigDecimal number, UnitOfMeasure other, RoundingMode rounding) {
        if (dimension != other.dimension) {
            throw new BusinessRuleViolation("base.unit.other-dimension", code, other.code);
        }
        return number.multiply(factor).divide(other.factor, other.decimals, rounding);
    }

    /** A quantity of this unit in another one. Errors: as {@link #convert(BigDecimal, UnitOfMeasure)}. */
    public Quantity convert(Quantity quantity, UnitOfMeasure other) {
        if (!quantity.getUnit().equals(code)) {
            throw new IllegalArgumentException("A quantity in " + quantity.getUnit() + " is not one in " + code);
        }
        return new Quantity(convert(quantity.getNumber(), other), other.code);
    }

    /** A price for one of this unit as the price for one of another, unrounded but for what cannot be written. */
    public Money convertPrice(Money price, UnitOfMeasure other) {
        if (dimension != other.dimension) {
            throw new BusinessRuleViolation("base.unit.other-dimension", code, other.code);
        }
        return new Money(price.getAmount().multiply(other.factor).divide(factor, 12, RoundingMode.HALF_UP).stripTrailingZeros(),
                price.getCurrency());
    }

    /** Short sign, such as {@code kg}; unique, capitals and small letters apart. */
    public String getCode() {
        return code;
    }

    /** See {@link #getCode}. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** What it measures. */
    public Dimension getDimension() {
        return dimension;
    }

    /** See {@link #getDimension}. */
    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }

    /** How many reference units of its dimension one of it is, exactly. */
    public BigDecimal getFactor() {
        return factor;
    }

    /** See {@link #getFactor}. */
    public void setFactor(BigDecimal factor) {
        this.factor = factor;
    }

    /** Digits after the point that quantities of it are rounded to. */
    public int getDecimals() {
        return decimals;
    }

    /** See {@link #getDecimals}. */
    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }
}
