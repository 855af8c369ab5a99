package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuClockTest {
    @Test
    void childrenThatHaveEndedCountWithBothTheirTimes() {
        assertThat(CpuClock.ended("32295 (postgres: a) b) S 1 32295 32295 0 -1 4194304 9 99 0 0 7 8 1200 34 20 0 1 0 61 226 7 18446744073709551615")).isEqualTo(12_340);
    }

    @Test
    void aProcessThatLivesHasUsedTimeAndItsFamilyNoLess() {
        long pid = ProcessHandle.current().pid();
        double alone = CpuClock.process(pid);
        assertThat(alone).isPositive();
        assertThat(CpuClock.family(pid)).isGreaterThanOrEqualTo(alone);
    }
}
