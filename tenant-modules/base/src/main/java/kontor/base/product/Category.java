package kontor.base.product;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.Ancestry;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;

/** A group of products; groups lie in groups. */
@Entity
@Table(name = "base_category")
public class Category extends DomainEntity {

    @NotBlank
    @Size(max = 100)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;

    @Size(max = 1000)
    private String description;

    /** A category yet to be filled in. */
    public Category() {
    }

    /** A category of that name in another. */
    public Category(String name, Category parent) {
        this.name = name;
        this.parent = parent;
    }

    /** Checks its place in the tree. Errors: {@link BusinessRuleViolation} if it would lie in itself. */
    public void checkPlace() {
        if (Ancestry.circles(this, Category::getParent)) {
            throw BusinessRuleViolation.of("parent", "base.circle", name);
        }
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** The group that it lies in; null at the top. */
    public Category getParent() {
        return parent;
    }

    /** See {@link #getParent}. */
    public void setParent(Category parent) {
        this.parent = parent;
    }

    /** What belongs here. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }
}
