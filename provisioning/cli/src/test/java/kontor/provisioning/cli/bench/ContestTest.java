package kontor.provisioning.cli.bench;

import static kontor.provisioning.cli.bench.Side.BARE;
import static kontor.provisioning.cli.bench.Side.JDBC;
import static kontor.provisioning.cli.bench.Side.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.bench.Contest.Lap;
import kontor.provisioning.cli.bench.Contest.Mark;
import org.junit.jupiter.api.Test;

class ContestTest {
    private static final List<String> THREE = List.of(PRODUCT, BARE, JDBC);
    private static final List<Mark> MARKS = List.of(new Mark(BARE, 0.6), new Mark(JDBC, 0));

    /** A round on a machine that is {@code slow} times slower than usual: the ratios within the round are the same. */
    private static Map<String, Lap> round(double product, double slow) {
        return Map.of(PRODUCT, new Lap(product / slow, 3, 1), BARE, new Lap(1000 / slow, 1, 1), JDBC, new Lap(2000 / slow, 0.2, 0.8));
    }

    private static Figure figure(List<Figure> figures, String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aRatioIsMadeWithinEachRoundSoThatDriftDoesNotCount() {
        Figure ratio = Contest.figures(List.of(round(700, 1), round(600, 5), round(650, 2)), THREE, MARKS).get(0);
        assertThat(ratio.value()).isCloseTo(0.65, within(1e-9));
        assertThat(ratio.low()).isCloseTo(0.60, within(1e-9));
        assertThat(ratio.high()).isCloseTo(0.70, within(1e-9));
        assertThat(ratio.met()).isTrue();
    }

    @Test
    void lessThanTheAimIsNotEnoughAndWhatIsToldOnlyHasNone() {
        List<Figure> figures = Contest.figures(List.of(round(599, 1)), THREE, MARKS);
        assertThat(figures.get(0).met()).isFalse();
        assertThat(figures.get(1).name()).isEqualTo("requests a second, product of jdbc");
        assertThat(figures.get(1).aim()).isNull();
    }

    @Test
    void aScenarioOfTwoSidesHasNoFigureOfTheThirdAndAnAimOfItsOwn() {
        List<Figure> figures = Contest.figures(List.of(round(240, 1)), List.of(PRODUCT, JDBC), List.of(new Mark(JDBC, 0.1)));
        assertThat(figures).extracting(Figure::name).noneMatch(name -> name.contains(BARE));
        assertThat(figures.get(0).value()).isCloseTo(0.12, within(1e-9));
        assertThat(figures.get(0).aim()).isEqualTo(Figure.Aim.atLeast(0.1));
        assertThat(figures.get(0).met()).isTrue();
    }

    @Test
    void processorTimeIsThatOfTheProgramAndOfTheDatabase() {
        List<Figure> figures = Contest.figures(List.of(round(700, 1)), THREE, MARKS);
        assertThat(figure(figures, "product, CPU a request").value()).isEqualTo(4.0);
        assertThat(figure(figures, "product, of that in PostgreSQL").value()).isEqualTo(1.0);
        assertThat(figure(figures, "CPU a request, jdbc's share of product's").value()).isCloseTo(0.25, within(1e-9));
        assertThat(figure(figures, "requests a second, product of jdbc").value()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void eachRoundBeginsWithAnotherSide() {
        assertThat(Contest.order(THREE, 0)).containsExactly(PRODUCT, BARE, JDBC);
        assertThat(Contest.order(THREE, 1)).containsExactly(BARE, JDBC, PRODUCT);
        assertThat(Contest.order(THREE, 2)).containsExactly(JDBC, PRODUCT, BARE);
        assertThat(Contest.order(THREE, 3)).isEqualTo(Contest.order(THREE, 0));
        assertThat(Contest.order(List.of(PRODUCT, JDBC), 1)).containsExactly(JDBC, PRODUCT);
    }
}
