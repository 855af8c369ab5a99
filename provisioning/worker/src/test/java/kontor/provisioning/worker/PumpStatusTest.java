package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The pump is down once it has failed for a minute, and up with its first good turn. */
class PumpStatusTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-02-28T10:00:00Z"));
    private final PumpStatus status = new PumpStatus(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void aMinuteOfFailureIsDown() {
        assertThat(status.turning()).isTrue();
        status.roundFailed();
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(59)));
        status.roundFailed();
        assertThat(status.turning()).isTrue();
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(2)));
        assertThat(status.turning()).isFalse();
        status.roundSucceeded();
        assertThat(status.turning()).isTrue();
    }
}
