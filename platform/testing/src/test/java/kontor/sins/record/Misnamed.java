package kontor.sins.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kontor.platform.api.entity.DomainEntity;

/** Keeps its rows in the table of another module. */
@Entity
@Table(name = "virtue_thing")
public class Misnamed extends DomainEntity {
}
