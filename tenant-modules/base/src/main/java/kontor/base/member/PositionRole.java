package kontor.base.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.security.Scope;

/** A position carries a role, as it is or on fewer records. */
@Entity
@Table(name = "base_position_role")
public class PositionRole extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    private Role role;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    /** A line yet to be filled in. */
    public PositionRole() {
    }

    /** That position carries that role. */
    public PositionRole(Position position, Role role) {
        this.position = position;
        this.role = role;
    }

    /** What carries it. */
    public Position getPosition() {
        return position;
    }

    /** See {@link #getPosition}. */
    public void setPosition(Position position) {
        this.position = position;
    }

    /** What is carried. */
    public Role getRole() {
        return role;
    }

    /** See {@link #getRole}. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** Narrows every line of the role to these records; null to leave them as they are. */
    public Scope getScope() {
        return scope;
    }

    /** See {@link #getScope}. */
    public void setScope(Scope scope) {
        this.scope = scope;
    }
}
