package kontor.base.member;

import jakarta.persistence.Column;
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

/**
 * A place in the chart of the firm. It carries roles; whoever holds it has them, so that moving a person moves all their
 * rights at once. Its substitute has them as well while acting.
 */
@Entity
@Table(name = "base_position")
public class Position extends DomainEntity {

    @NotBlank
    @Size(max = 100)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Position parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_id")
    private Member substitute;

    @Column(name = "substitute_acts")
    private boolean substituteActs;

    @Size(max = 500)
    private String description;

    /** A position yet to be filled in. */
    public Position() {
    }

    /** A position of that name. */
    public Position(String name, Position parent) {
        this.name = name;
        this.parent = parent;
    }

    /** Checks its place in the chart. Errors: {@link BusinessRuleViolation} if it would report to itself. */
    public void checkPlace() {
        if (Ancestry.circles(this, Position::getParent)) {
            throw BusinessRuleViolation.of("parent", "base.circle", name);
        }
        if (substituteActs && substitute == null) {
            throw BusinessRuleViolation.of("substitute", "base.position.no-substitute", name);
        }
    }

    /** Name, unique in the firm. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** The position that it reports to; null at the top. */
    public Position getParent() {
        return parent;
    }

    /** See {@link #getParent}. */
    public void setParent(Position parent) {
        this.parent = parent;
    }

    /** The member who stands in when its holder is away. */
    public Member getSubstitute() {
        return substitute;
    }

    /** See {@link #getSubstitute}. */
    public void setSubstitute(Member substitute) {
        this.substitute = substitute;
    }

    /** Whether the substitute stands in now. */
    public boolean isSubstituteActs() {
        return substituteActs;
    }

    /** See {@link #isSubstituteActs}. */
    public void setSubstituteActs(boolean substituteActs) {
        this.substituteActs = substituteActs;
    }

    /** What it is there for. */
    public String getDescription() {
        return description;
    }

    /** See {@link #getDescription}. */
    public void setDescription(String description) {
        this.description = description;
    }
}
