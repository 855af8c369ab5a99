package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each firm once, in order, and never two at work on one. */
class FirmQueueTest {

    private static final Firm ACME = new Firm("t_1", "acme");
    private static final Firm GLOBEX = new Firm("t_2", "globex");

    private final FirmQueue queue = new FirmQueue();

    @Test
    void aFirmWaitsOnce() {
        queue.offer(ACME);
        queue.offer(GLOBEX);
        queue.offer(ACME);
        assertThat(queue.size()).isEqualTo(2);
        assertThat(queue.take()).contains(ACME);
        assertThat(queue.take()).contains(GLOBEX);
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void aFirmBeingServedIsServedAgainAfterwards() {
        queue.offer(ACME);
        queue.take();
        queue.offer(ACME);
        assertThat(queue.hasWork()).isFalse();
        assertThat(queue.take()).isEmpty();
        queue.done(ACME);
        assertThat(queue.hasWork()).isTrue();
        assertThat(queue.take()).contains(ACME);
    }
}
