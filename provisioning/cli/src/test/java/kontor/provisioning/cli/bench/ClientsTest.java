package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class ClientsTest {
    @Test
    void sixteenAskAtTheSameTimeAndEveryAnswerIsCounted() {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        AtomicLong answers = new AtomicLong();
        CyclicBarrier together = new CyclicBarrier(Clients.NUMBER);
        try (Clients clients = new Clients()) {
            Clients.Turn turn = clients.run(client -> {
                if (seen.add(client)) {
                    together.await(30, TimeUnit.SECONDS);
                }
                answers.incrementAndGet();
            }, Duration.ofMillis(50));
            assertThat(seen).hasSize(16);
            assertThat(turn.requests()).isEqualTo(answers.get()).isGreaterThanOrEqualTo(16);
            assertThat(turn.perSecond()).isEqualTo(turn.requests() / turn.seconds());
        }
    }

    @Test
    void aRequestThatFailsEndsTheTurn() {
        try (Clients clients = new Clients()) {
            assertThatThrownBy(() -> clients.run(client -> {
                throw new IllegalStateException("no answer");
            }, Duration.ofMillis(10))).isInstanceOf(Failure.class).hasMessageContaining("no answer");
        }
    }

    @Test
    void whatIsToBeDoneIsDoneOnce() {
        AtomicLong done = new AtomicLong();
        ConcurrentLinkedQueue<Runnable> requests = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 500; i++) {
            requests.add(done::incrementAndGet);
        }
        try (Clients clients = new Clients()) {
            clients.exhaust(requests);
        }
        assertThat(done).hasValue(500);
    }
}
