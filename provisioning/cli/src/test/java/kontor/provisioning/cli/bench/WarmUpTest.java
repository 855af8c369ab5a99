package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static int stretches(WarmUp warmth, int perSecond) {
        int stretches = 0;
        while (!warmth.reached()) {
            warmth.add(new Clients.Turn(4L * perSecond, 4));
            stretches++;
        }
        return stretches;
    }

    @Test
    void aFastSideRunsUntilItNoLongerGetsFasterButTenThousandTimesAtLeast() {
        assertThat(stretches(WarmUp.thorough(), 5_000)).isEqualTo(5);
        assertThat(stretches(WarmUp.thorough(), 500)).isEqualTo(5);
        assertThat(stretches(WarmUp.thorough(), 100)).isEqualTo(25);
    }

    @Test
    void aSlowSideEndsAfterFiveMinutes() {
        assertThat(stretches(WarmUp.thorough(), 10)).isEqualTo(75);
    }

    @Test
    void whoAsksForSecondsGetsThemAndEachSideItsOwn() {
        WarmUp asked = WarmUp.of(8);
        assertThat(stretches(asked.begin(), 5_000)).isEqualTo(2);
        assertThat(stretches(asked.begin(), 10)).isEqualTo(2);
    }

    @Test
    void whoAsksForOneSecondDoesNotGetFour() {
        assertThat(WarmUp.of(1).stretch()).hasSeconds(1);
        assertThat(WarmUp.of(8).stretch()).hasSeconds(4);
        assertThat(WarmUp.thorough().stretch()).hasSeconds(4);
    }
}
