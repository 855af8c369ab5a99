package kontor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference figures of Odoo's and Tryton's own tests, and what must hold for any document. */
class TaxReckoningTest {

    private static final String CURRENCY = "EUR";

    private static TaxLevy percent(String rate, boolean raises, boolean onRaised) {
        return new TaxLevy(UUID.randomUUID(), rate + " %", TaxKind.PERCENT, new BigDecimal(rate), raises, onRaised);
    }

    private static TaxScheme onTop(TaxLevy... parts) {
        return new TaxScheme(false, List.of(parts));
    }

    private static TaxScheme included(TaxLevy... parts) {
        return new TaxScheme(true, List.of(parts));
    }

    private static TaxedLine line(String quantity, String price, String discount, TaxScheme tax) {
        return TaxedLine.of(new BigDecimal(quantity), Money.of(price, CURRENCY), discount == null ? null : new BigDecimal(discount), tax);
    }

    private static Money eur(String amount) {
        return Money.of(amount, CURRENCY);
    }

    private static DocumentTotals reckon(TaxRounding rounding, TaxedLine... lines) {
        return TaxReckoning.of(List.of(lines), rounding, CURRENCY);
    }

    private static void comesTo(DocumentTotals totals, String net, String tax, String gross) {
        assertThat(List.of(totals.net(), totals.tax(), totals.gross())).containsExactly(eur(net), eur(tax), eur(gross));
    }

    @Test
    void anOrderOfTwoLines() {
        TaxScheme ten = onTop(percent("10", false, false));
        comesTo(reckon(TaxRounding.PER_LINE, line("2", "10", null, ten), line("3", "10", null, ten)), "50", "5", "55");
    }

    @Test
    void someLinesAreNotTaxed() {
        TaxLevy ten = percent("10", false, false);
        DocumentTotals totals = reckon(TaxRounding.PER_LINE, line("5", "40", null, onTop(ten)), line("1", "20", null, TaxScheme.NONE));
        comesTo(totals, "220", "20", "240");
        assertThat(totals.taxes()).containsExactly(new DocumentTotals.TaxTotal(ten, eur("200"), eur("20")));
    }

    @ParameterizedTest
    @CsvSource({"PER_LINE,1.90,1.90,1.06,4.86,36.64", "PER_DOCUMENT,1.91,1.91,1.07,4.89,36.67"})
    void compoundTaxesRoundByLineOrForTheDocument(TaxRounding rounding, String first, String second, String third, String tax, String gross) {
        TaxScheme compound = onTop(percent("6", true, true), percent("6", true, false), percent("3", false, true));
        DocumentTotals totals = reckon(rounding, line("1", "15.89", null, compound), line("1", "15.89", null, compound));
        assertThat(totals.taxes()).extracting(DocumentTotals.TaxTotal::amount).containsExactly(eur(first), eur(second), eur(third));
        comesTo(totals, "31.78", tax, gross);
    }

    @ParameterizedTest
    @EnumSource(TaxRounding.class)
    void aPriceMayContainTheTax(TaxRounding rounding) {
        comesTo(reckon(rounding, line("1", "200", null, included(percent("10", false, false)))), "181.82", "18.18", "200");
    }

    @Test
    void aFixedTaxMayRaiseTheBase() {
        TaxLevy fixed = new TaxLevy(UUID.randomUUID(), "fixed", TaxKind.FIXED, BigDecimal.TEN, true, false);
        DocumentTotals totals = reckon(TaxRounding.PER_LINE, line("1", "200", null, onTop(fixed, percent("10", false, true))));
        assertThat(totals.taxes()).extracting(DocumentTotals.TaxTotal::amount).containsExactly(eur("10"), eur("21"));
        comesTo(totals, "200", "31", "231");
    }

    @Test
    void whatIsIncludedComesOutOfThePriceAgain() {
        TaxLevy fixed = new TaxLevy(UUID.randomUUID(), "fixed", TaxKind.FIXED, BigDecimal.TEN, true, false);
        comesTo(reckon(TaxRounding.PER_LINE, line("1", "231", null, included(fixed, percent("10", false, true)))), "200", "31", "231");
    }

    @ParameterizedTest
    @EnumSource(TaxRounding.class)
    void whoPaysPricesWithTaxPaysExactlyThePrices(TaxRounding rounding) {
        TaxScheme nineteen = included(percent("19", false, false));
        TaxedLine[] lines = IntStream.range(1, 40).mapToObj(i -> line("1", i + ".99", null, nineteen)).toArray(TaxedLine[]::new);
        DocumentTotals totals = reckon(rounding, lines);
        Money paid = List.of(lines).stream().map(TaxedLine::price).reduce(Money.zero(CURRENCY), Money::plus);
        assertThat(totals.gross()).isEqualTo(paid);
        assertThat(totals.lines().stream().map(DocumentTotals.LineTotal::net).reduce(Money.zero(CURRENCY), Money::plus)).isEqualTo(totals.net());
    }

    @Test
    void aDiscountComesOffBeforeRounding() {
        comesTo(reckon(TaxRounding.PER_LINE, line("12", "14.40", "15", TaxScheme.NONE)), "146.88", "0", "146.88");
    }

    @Test
    void whatIsTakenBackMirrorsWhatWasSold() {
        TaxScheme tax = onTop(percent("7", false, false));
        DocumentTotals sold = reckon(TaxRounding.PER_LINE, line("3", "1.05", null, tax));
        DocumentTotals back = reckon(TaxRounding.PER_LINE, line("-3", "1.05", null, tax));
        assertThat(back.gross().plus(sold.gross())).isEqualTo(eur("0"));
    }
}
