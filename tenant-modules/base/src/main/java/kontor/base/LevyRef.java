package kontor.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A levy as other modules see it: to reckon with and to point at. */
@Entity
@ReadOnly
@Table(name = "base_levy")
@ReferenceTo("base.levy")
public class LevyRef {

    @Id
    private UUID id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tax_id")
    private TaxRef tax;

    @Enumerated(EnumType.STRING)
    private TaxKind kind;

    private BigDecimal rate;

    @Column(name = "raises_base")
    private boolean raisesBase;

    @Column(name = "on_raised")
    private boolean onRaised;

    private int place;

    private boolean archived;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** What documents call it. */
    public String getName() {
        return name;
    }

    /** The tax that it is a part of. */
    public TaxRef getTax() {
        return tax;
    }

    /** What is reckoned with. */
    TaxLevy levy() {
        return new TaxLevy(id, name, kind, rate, raisesBase, onRaised);
    }

    int place() {
        return place;
    }

    boolean isInUse() {
        return !archived;
    }
}
