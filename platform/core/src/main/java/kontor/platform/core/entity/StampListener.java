package kontor.platform.core.entity;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.security.Access;
import kontor.platform.core.security.Running;

/** Notes who and when on every record, whatever way it came to be written. Default listener of the persistence unit. */
public class StampListener {

    private final LateBean<Running> running = new LateBean<>(Running.class);
    private final LateBean<Clock> clock = new LateBean<>(Clock.class);

    @PrePersist
    void created(Object entity) {
        if (entity instanceof DomainEntity record) {
            Access access = running.get().get();
            record.stampCreated(clock.get().instant(), access.member(), access.company());
        }
    }

    @PreUpdate
    void changed(Object entity) {
        if (entity instanceof DomainEntity record) {
            record.stampChanged(clock.get().instant(), running.get().get().member());
        }
    }
}
