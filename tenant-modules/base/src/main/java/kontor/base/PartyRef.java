package kontor.base;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A party as other modules see it: to point at, to join with, to name. */
@Entity
@ReadOnly
@Table(name = "base_party")
@ReferenceTo("base.party")
public class PartyRef {

    @Id
    private UUID id;

    private String name;

    private String email;

    private boolean customer;

    private boolean supplier;

    /** The party. */
    public UUID getId() {
        return id;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }

    /** Whether it buys from the firm. */
    public boolean isCustomer() {
        return customer;
    }

    /** Whether the firm buys from it. */
    public boolean isSupplier() {
        return supplier;
    }
}
