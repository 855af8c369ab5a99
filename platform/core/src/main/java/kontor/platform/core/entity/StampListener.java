package kontor.platform.core.entity;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.security.Access;
import kontor.platform.core.security.Running;

/** Notes who and when on every record, whatever way it came to be written. Default listener of the persistence unit. */
public class StampListener {

    @PrePersist
    void created(Object entity) {
        if (entity instanceof DomainEntity record) {
            Access access = CDI.current().select(Running.class).get().get();
            record.stampCreated(clock().instant(), access.member(), access.company());
        }
    }

    @PreUpdate
    void changed(Object entity) {
        if (entity instanceof DomainEntity record) {
            record.stampChanged(clock().instant(), CDI.current().select(Running.class).get().get().member());
        }
    }

    private static Clock clock() {
        return CDI.current().select(Clock.class).get();
    }
}
