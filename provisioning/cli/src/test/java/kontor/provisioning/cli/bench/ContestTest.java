package kontor.provisioning.cli.bench;

import static kontor.provisioning.cli.bench.Contest.Side.BARE;
import static kontor.provisioning.cli.bench.Contest.Side.JDBC;
import static kontor.provisioning.cli.bench.Contest.Side.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.bench.Contest.Lap;
import kontor.provisioning.cli.bench.Contest.Side;
import org.junit.jupiter.api.Test;

class ContestTest {
    /** A round on a machine that is {@code slow} times slower than usual: the ratios within the round are the same. */
    private static Map<Side, Lap> round(double product, double slow) {
        return Map.of(PRODUCT, new Lap(product / slow, 3, 1), BARE, new Lap(1000 / slow, 1, 1), JDBC, new Lap(2000 / slow, 0.2, 0.8));
    }

    private static Figure figure(List<Figure> figures, String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aRatioIsMadeWithinEachRoundSoThatDriftDoesNotCount() {
        List<Figure> figures = Contest.figures(List.of(round(700, 1), round(600, 5), round(650, 2)));
        Figure ratio = figures.get(0);
        assertThat(ratio.value()).isCloseTo(0.65, within(1e-9));
        assertThat(ratio.low()).isCloseTo(0.60, within(1e-9));
        assertThat(ratio.high()).isCloseTo(0.70, within(1e-9));
        assertThat(ratio.met()).isTrue();
    }

    @Test
    void lessThanSixtyPercentOfBareIsNotEnough() {
        assertThat(Contest.figures(List.of(round(599, 1))).get(0).met()).isFalse();
    }

    @Test
    void processorTimeIsThatOfTheProgramAndOfTheDatabase() {
        List<Figure> figures = Contest.figures(List.of(round(700, 1)));
        assertThat(figure(figures, "product, CPU a request").value()).isEqualTo(4.0);
        assertThat(figure(figures, "product, of that in PostgreSQL").value()).isEqualTo(1.0);
        assertThat(figure(figures, "CPU a request, jdbc's share of product's").value()).isCloseTo(0.25, within(1e-9));
        assertThat(figure(figures, "requests a second, product of jdbc").value()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void eachRoundBeginsWithAnotherSide() {
        assertThat(Contest.order(0)).containsExactly(PRODUCT, BARE, JDBC);
        assertThat(Contest.order(1)).containsExactly(BARE, JDBC, PRODUCT);
        assertThat(Contest.order(2)).containsExactly(JDBC, PRODUCT, BARE);
        assertThat(Contest.order(3)).isEqualTo(Contest.order(0));
    }
}
