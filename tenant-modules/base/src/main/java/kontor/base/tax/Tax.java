package kontor.base.tax;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.DomainEntity;

/**
 * How something is taxed: one levy or several, on top of prices or included in them. A line of a document names one tax.
 * Documents keep what they came to: a changed tax holds for what is reckoned from then on.
 */
@Entity
@Table(name = "base_tax")
public class Tax extends DomainEntity {

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 100)
    private String name;

    private boolean included;

    @Size(max = 1000)
    private String description;

    /** A tax yet to be filled in. */
    public Tax() {
    }

    /** Short name, unique, such as {@code DE19}. */
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

    /** Whether prices are meant with this tax in them. */
    public boolean isIncluded() {
        return included;
    }

    /** See {@link #isIncluded}. */
    public void setIncluded(boolean included) {
        this.included = included;
    }

    /** What it is for. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }
}
