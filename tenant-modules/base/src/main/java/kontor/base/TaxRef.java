package kontor.base;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A tax as other modules see it: to point at, to name and to reckon with. */
@Entity
@ReadOnly
@Table(name = "base_tax")
@ReferenceTo("base.tax")
public class TaxRef {

    @Id
    private UUID id;

    private String code;

    private String name;

    private boolean included;

    @OneToMany(mappedBy = "tax")
    private List<LevyRef> levies = new ArrayList<>();

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** Short name, such as {@code DE19}. */
    public String getCode() {
        return code;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** How a line with this tax is reckoned. */
    public TaxScheme scheme() {
        return new TaxScheme(included, levies.stream().filter(LevyRef::isInUse).sorted(Comparator.comparingInt(LevyRef::place))
                .map(LevyRef::levy).toList());
    }

    /** How a line with that tax is reckoned; without one it is not taxed. */
    public static TaxScheme scheme(TaxRef tax) {
        return tax == null ? TaxScheme.NONE : tax.scheme();
    }
}
