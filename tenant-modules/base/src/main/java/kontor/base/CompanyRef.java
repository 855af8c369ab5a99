package kontor.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A legal entity of the firm as other modules see it. */
@Entity
@ReadOnly
@Table(name = "base_company")
@ReferenceTo("base.company")
public class CompanyRef {

    @Id
    private UUID id;

    private String name;

    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_rounding")
    private TaxRounding taxRounding;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** Registered name. */
    public String getName() {
        return name;
    }

    /** ISO 4217 code of the currency that its books are kept in. */
    public String getCurrency() {
        return currency;
    }

    /** Where it rounds taxes. */
    public TaxRounding getTaxRounding() {
        return taxRounding;
    }
}
