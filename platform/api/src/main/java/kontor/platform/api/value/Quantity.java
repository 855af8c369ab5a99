package kontor.platform.api.value;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** A number of some unit of measure. Quantities of different units never meet without a conversion. */
@Embeddable
public class Quantity {

    private BigDecimal number;
    private String unit;

    /** For the persistence provider. */
    protected Quantity() {
    }

    /** A number of {@code unit}, the unit's code such as {@code kg}. */
    @JsonbCreator
    public Quantity(@JsonbProperty("number") BigDecimal number, @JsonbProperty("unit") String unit) {
        this.number = Objects.requireNonNull(number, "number");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /** How many. */
    public BigDecimal getNumber() {
        return number;
    }

    /** Code of the unit. */
    public String getUnit() {
        return unit;
    }

    /** Sum. Errors: another unit. */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Cannot add " + other.unit + " to " + unit + " without a conversion");
        }
        return new Quantity(number.add(other.number), unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity q && unit.equals(q.unit) && number.compareTo(q.number) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number.stripTrailingZeros(), unit);
    }

    @Override
    public String toString() {
        return number.toPlainString() + " " + unit;
    }
}
