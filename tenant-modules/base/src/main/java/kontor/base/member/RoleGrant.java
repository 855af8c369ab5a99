package kontor.base.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;

/** One line of the permission matrix: a role may do an action on some records and some of their fields. */
@Entity
@Table(name = "base_role_grant")
public class RoleGrant extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    private Role role;

    @NotBlank
    @Pattern(regexp = "\\*|[a-z][a-zA-Z-]*(\\.[a-zA-Z-]+)*(\\.\\*)?")
    @Size(max = 100)
    private String action;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Scope scope = Scope.ALL;

    @Size(max = 1000)
    private String fields;

    /** A line yet to be filled in. */
    public RoleGrant() {
    }

    /** A line of that role. */
    public RoleGrant(Role role, Grant grant) {
        this.role = role;
        this.action = grant.action();
        this.scope = grant.scope();
        this.fields = String.join(",", grant.fields());
    }

    /** The line as the platform understands it. */
    public Grant asGrant() {
        return new Grant(action, scope, names(fields));
    }

    /** Names parted by commas. */
    static List<String> names(String fields) {
        return fields == null ? List.of()
                : Arrays.stream(fields.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** The role that it belongs to. */
    public Role getRole() {
        return role;
    }

    /** See {@link #getRole}. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** What it allows: an action, or all that begin alike, such as {@code crm.*}; {@code *} is everything. */
    public String getAction() {
        return action;
    }

    /** See {@link #getAction}. */
    public void setAction(String action) {
        this.action = action;
    }

    /** Which records it reaches. */
    public Scope getScope() {
        return scope;
    }

    /** See {@link #getScope}. */
    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Public names of the fields it reaches, parted by commas; empty for all but sensitive ones. */
    public String getFields() {
        return fields;
    }

    /** See {@link #getFields}. */
    public void setFields(String fields) {
        this.fields = fields;
    }
}
