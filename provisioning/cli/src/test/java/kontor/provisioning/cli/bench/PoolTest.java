package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {
    private final List<Integer> asked = new ArrayList<>();
    private final Pool pool = new Pool(number -> {
        asked.add(number);
        return IntStream.range(0, number).mapToObj(n -> List.of(UUID.randomUUID())).toList();
    });

    @Test
    void onlyWhatIsMissingIsMade() {
        pool.ready(10);
        pool.take();
        pool.ready(9);
        pool.ready(12);
        assertThat(asked).containsExactly(10, 3);
    }

    @Test
    void nobodyGetsWhatAnotherGot() {
        pool.ready(100);
        assertThat(IntStream.range(0, 100).mapToObj(n -> pool.take().get(0)).distinct()).hasSize(100);
        assertThatThrownBy(pool::take).isInstanceOf(Pool.NothingLeft.class);
    }

    @Test
    void aTurnEndsWhenNothingIsLeft() {
        pool.ready(40);
        try (Clients clients = new Clients()) {
            assertThat(clients.run(client -> pool.take(), Duration.ofMinutes(10)).requests()).isEqualTo(40);
        }
    }
}
