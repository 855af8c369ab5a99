package kontor.inventory.house;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import kontor.platform.api.entity.DomainEntity;

/** Notes when, as the platform's listener does; nobody is signed in. */
public class Stamps {

    @PrePersist
    void created(Object entity) {
        if (entity instanceof DomainEntity record) {
            record.stampCreated(House.CLOCK.instant(), null, null);
        }
    }

    @PreUpdate
    void changed(Object entity) {
        if (entity instanceof DomainEntity record) {
            record.stampChanged(House.CLOCK.instant(), null);
        }
    }
}
