package kontor.provisioning.worker.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pauses grow, to a limit. */
class RetryRuleTest {

    private final RetryRule rule = new RetryRule(Duration.ofSeconds(5), Duration.ofMinutes(2), 4);

    @Test
    void pausesGrow() {
        assertThat(rule.pause(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(rule.pause(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(rule.pause(3)).isEqualTo(Duration.ofSeconds(80));
        assertThat(rule.pause(4)).isEqualTo(Duration.ofMinutes(2));
        assertThat(rule.pause(1_000_000)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theLastTryIsTheLast() {
        assertThat(rule.givesUp(3)).isFalse();
        assertThat(rule.givesUp(4)).isTrue();
    }
}
