package kontor.base;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A member as other modules see them. */
@Entity
@ReadOnly
@Table(name = "base_member")
@ReferenceTo("base.member")
public class MemberRef {

    @Id
    private UUID id;

    private String name;

    private String email;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** Name, as others see it. */
    public String getName() {
        return name;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }
}
