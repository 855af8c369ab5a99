package kontor.base.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kontor.base.TaxRounding;
import kontor.base.party.Addressed;

/** A legal entity of the firm; every document and ledger row belongs to one. A tenant starts with one. */
@Entity
@Table(name = "base_company")
public class Company extends Addressed {

    @NotBlank
    @Size(max = 200)
    private String name;

    @Size(max = 40)
    @Column(name = "registration_number")
    private String registrationNumber;

    @Size(max = 40)
    @Column(name = "tax_number")
    private String taxNumber;

    @NotBlank
    @Size(max = 3)
    private String currency;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "tax_rounding")
    private TaxRounding taxRounding = TaxRounding.PER_LINE;

    @Size(max = 200)
    private String website;

    /** Registered name. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Number in the commercial register. */
    public String getRegistrationNumber() {
        return registrationNumber;
    }

    /** See {@link #getRegistrationNumber}. */
    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    /** Number by which the tax office knows it. */
    public String getTaxNumber() {
        return taxNumber;
    }

    /** See {@link #getTaxNumber}. */
    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    /** ISO 4217 code of the currency that its books are kept in. */
    public String getCurrency() {
        return currency;
    }

    /** See {@link #getCurrency}. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Where taxes on its documents are rounded. */
    public TaxRounding getTaxRounding() {
        return taxRounding;
    }

    /** See {@link #getTaxRounding}. */
    public void setTaxRounding(TaxRounding taxRounding) {
        this.taxRounding = taxRounding;
    }

    /** Web address. */
    public String getWebsite() {
        return website;
    }

    /** See {@link #getWebsite}. */
    public void setWebsite(String website) {
        this.website = website;
    }
}
