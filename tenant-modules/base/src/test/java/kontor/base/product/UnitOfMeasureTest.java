package kontor.base.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTest {

    private final UnitOfMeasure piece = new UnitOfMeasure("pcs", Dimension.COUNT, "1", 0);
    private final UnitOfMeasure dozen = new UnitOfMeasure("doz", Dimension.COUNT, "12", 0);
    private final UnitOfMeasure kilogram = new UnitOfMeasure("kg", Dimension.MASS, "1", 3);
    private final UnitOfMeasure gram = new UnitOfMeasure("g", Dimension.MASS, "0.001", 0);
    private final UnitOfMeasure pound = new UnitOfMeasure("lb", Dimension.MASS, "0.45359237", 3);

    @ParameterizedTest
    @CsvSource({"2, doz, pcs, 24", "30, pcs, doz, 3", "29, pcs, doz, 2", "1.5, kg, g, 1500", "1, kg, lb, 2.205", "10, lb, kg, 4.536",
        "0.0004, kg, g, 0", "0.0005, kg, g, 1", "-3, doz, pcs, -36"})
    void convertsWithinADimensionAndRoundsOnce(BigDecimal number, String from, String to, BigDecimal expected) {
        assertThat(unit(from).convert(number, unit(to))).isEqualByComparingTo(expected);
    }

    @Test
    void thereAndBackIsExactWhereTheUnitsAre() {
        assertThat(gram.convert(kilogram.convert(new BigDecimal("7.123"), gram), kilogram)).isEqualByComparingTo("7.123");
        assertThat(kilogram.convert(new Quantity(new BigDecimal("2"), "kg"), gram)).isEqualTo(new Quantity(new BigDecimal("2000"), "g"));
    }

    @Test
    void aPartOfABoxIsABoxWhereItIsRoundedUp() {
        assertThat(piece.convert(new BigDecimal("25"), dozen, RoundingMode.UP)).isEqualByComparingTo("3");
    }

    @Test
    void pricesGoTheOtherWay() {
        assertThat(dozen.convertPrice(Money.of("6", "EUR"), piece)).isEqualTo(Money.of("0.5", "EUR"));
        assertThat(gram.convertPrice(Money.of("0.02", "EUR"), kilogram)).isEqualTo(Money.of("20", "EUR"));
    }

    @Test
    void whatMeasuresOtherThingsDoesNotConvert() {
        assertThatThrownBy(() -> piece.convert(BigDecimal.ONE, kilogram)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> piece.convertPrice(Money.of("1", "EUR"), kilogram)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> piece.convert(new Quantity(BigDecimal.ONE, "kg"), dozen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPriceIsBelowZero() {
        Product product = new Product("P-1", "Tent", piece);
        product.setSalesPrice(Money.of("0", "EUR"));
        product.checkPrices();
        product.setPurchasePrice(Money.of("-0.01", "EUR"));
        assertThatThrownBy(product::checkPrices).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems().get(0).field()).isEqualTo("purchasePrice"));
    }

    @Test
    void noCategoryLiesInItself() {
        Category outer = new Category("Outer", null);
        Category inner = new Category("Inner", outer);
        inner.checkPlace();
        outer.setParent(inner);
        assertThatThrownBy(outer::checkPlace).isInstanceOf(BusinessRuleViolation.class);
    }

    private UnitOfMeasure unit(String code) {
        return switch (code) {
            case "pcs" -> piece;
            case "doz" -> dozen;
            case "kg" -> kilogram;
            case "g" -> gram;
            default -> pound;
        };
    }
}
