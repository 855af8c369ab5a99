package kontor.base.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.DomainEntity;

/** A bundle of permissions under a name. Positions carry roles; a member has those of the positions they hold. */
@Entity
@Table(name = "base_role")
public class Role extends DomainEntity {

    @NotBlank
    @Size(max = 100)
    private String name;

    @Size(max = 60)
    private String key;

    @Size(max = 500)
    private String description;

    /** A role yet to be filled in. */
    public Role() {
    }

    /** A role of that name. */
    public Role(String name) {
        this.name = name;
    }

    /** Name, unique in the firm. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Key of the template that a module brought it with, such as {@code base.employee}; null if the firm made it. */
    public String getKey() {
        return key;
    }

    /** See {@link #getKey}. */
    public void setKey(String key) {
        this.key = key;
    }

    /** What it is meant for. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }
}
