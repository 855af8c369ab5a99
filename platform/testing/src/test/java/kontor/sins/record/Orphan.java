package kontor.sins.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A record without identity, version or history. */
@Entity
@Table(name = "sins_orphan")
public class Orphan {
}
