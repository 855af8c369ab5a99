package kontor.platform.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One tenant that asks for too much is refused, and the others notice nothing. */
class LimitsTest {

    private final Limits limits = new Limits(settings());

    private static LimitSettings settings() {
        LimitSettings settings = new LimitSettings();
        settings.atOnce = 1;
        settings.patience = Duration.ZERO;
        settings.perSecond = 1;
        settings.strangerPerMinute = 2;
        return settings;
    }

    @Test
    void aTenantWithTooMuchUnderWayIsRefusedAndAnotherIsNot() throws Exception {
        String answer = limits.inTurn("acme", () -> {
            assertThatThrownBy(() -> limits.inTurn("acme", () -> "second")).isInstanceOf(TooMuch.class);
            return limits.inTurn("globex", () -> "other");
        });
        assertThat(answer).isEqualTo("other");
        assertThat(limits.inTurn("acme", () -> "later")).isEqualTo("later");
    }

    @Test
    void aTurnIsGivenBackAfterAFailure() throws Exception {
        assertThatThrownBy(() -> limits.inTurn("acme", () -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(limits.inTurn("acme", () -> "next")).isEqualTo("next");
    }

    @Test
    void requestsBeyondTheShareAreToldWhenToComeAgain() {
        for (int i = 0; i < 5; i++) {
            limits.countTenant("acme");
        }
        assertThatThrownBy(() -> limits.countTenant("acme"))
                .isInstanceOfSatisfying(TooMuch.class, much -> assertThat(much.retryAfter()).isBetween(1L, 2L));
        limits.countTenant("globex");
    }

    @Test
    void strangersAreCountedByAddress() {
        limits.countStranger("10.0.0.1");
        limits.countStranger("10.0.0.1");
        assertThatThrownBy(() -> limits.countStranger("10.0.0.1")).isInstanceOf(TooMuch.class);
        limits.countStranger("10.0.0.2");
    }
}
