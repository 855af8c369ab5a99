package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Statistics.of(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
    }

    @Test
    void ofAnEvenNumberTheMedianLiesBetweenTheTwoInTheMiddle() {
        assertThat(Statistics.of(List.of(8.0, 1.0, 2.0, 100.0)).median()).isEqualTo(5.0);
    }

    @Test
    void aPercentileIsTheNearestRank() {
        Statistics hundred = Statistics.of(IntStream.rangeClosed(1, 100).mapToObj(n -> (double) n).toList());
        assertThat(hundred.percentile(95)).isEqualTo(95.0);
        assertThat(hundred.percentile(100)).isEqualTo(100.0);
        assertThat(hundred.percentile(1)).isEqualTo(1.0);
        assertThat(Statistics.of(List.of(3.0, 1.0)).percentile(95)).isEqualTo(3.0);
        assertThat(Statistics.of(List.of(3.0, 1.0)).percentile(50)).isEqualTo(1.0);
    }

    @Test
    void theSpreadIsTheLeastAndTheMost() {
        Statistics some = Statistics.of(List.of(2.0, 7.0, 3.0));
        assertThat(some.least()).isEqualTo(2.0);
        assertThat(some.most()).isEqualTo(7.0);
    }

    @Test
    void ofNothingThereIsNoStatistic() {
        assertThatThrownBy(() -> Statistics.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
