package kontor.base;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A unit of measure as other modules see it. */
@Entity
@ReadOnly
@Table(name = "base_unit")
@ReferenceTo("base.unit")
public class UnitRef {

    @Id
    private UUID id;

    private String code;

    private int decimals;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** Short sign, such as {@code kg}. */
    public String getCode() {
        return code;
    }

    /** Digits after the point that quantities of it are rounded to. */
    public int getDecimals() {
        return decimals;
    }
}
