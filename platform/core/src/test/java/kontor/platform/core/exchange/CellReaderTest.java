package kontor.platform.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.core.label.Labels;
import org.junit.jupiter.api.Test;

/** Cells are read as people write them; what cannot be read names the field and what it wants. */
class CellReaderTest {

    private enum Size { SMALL, LARGE }

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final CellReader cells = new CellReader(null, access(), new Labels() {
        @Override
        public String option(EntityDefinition<?> definition, FieldDefinition field, String code, java.util.Locale locale) {
            return code.equals("LARGE") ? "Groß" : code;
        }
    }, null, NOON);

    private static Access access() {
        Map<String, Object> answers = Map.of("currency", "EUR", "zone", ZoneId.of("Europe/Amsterdam"));
        return (Access) Proxy.newProxyInstance(Access.class.getClassLoader(), new Class<?>[] {Access.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }

    private static FieldDefinition field(FieldKind kind, Class<?> type) {
        return new FieldDefinition("value", "value", type, kind, null, false, 0, true, false, false, false);
    }

    private Object read(FieldKind kind, Object cell) {
        return cells.read(field(kind, kind == FieldKind.OPTION ? Size.class : Object.class), cell);
    }

    private void refused(FieldKind kind, Object cell, String code) {
        assertThatThrownBy(() -> read(kind, cell)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.problems()).extracting("field", "code").containsExactly(org.assertj.core.groups.Tuple.tuple("value", code)));
    }

    @Test
    void amountsCarryTheirCurrencyOrTakeTheFirms() {
        assertThat(read(FieldKind.MONEY, "12.50 EUR")).isEqualTo(Money.of("12.50", "EUR"));
        assertThat(read(FieldKind.MONEY, "USD 12,5")).isEqualTo(new Money(new BigDecimal("12.5"), "USD"));
        assertThat(read(FieldKind.MONEY, "€ 1.234,50")).isEqualTo(Money.of("1234.50", "EUR"));
        assertThat(read(FieldKind.MONEY, "18.00")).isEqualTo(Money.of("18.00", "EUR"));
        assertThat(read(FieldKind.MONEY, new BigDecimal("7"))).isEqualTo(Money.of("7", "EUR"));
        refused(FieldKind.MONEY, "$ 5", "platform.value-malformed.money");
        refused(FieldKind.MONEY, "1.234", "platform.number-ambiguous");
        refused(FieldKind.MONEY, true, "platform.value-malformed.money");
    }

    @Test
    void daysAreIsoOrRelativeToToday() {
        assertThat(read(FieldKind.DATE, "2026-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(read(FieldKind.DATE, "today")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(read(FieldKind.DATE, "today-12")).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(read(FieldKind.DATE, LocalDate.of(2026, 1, 2))).isEqualTo(LocalDate.of(2026, 1, 2));
        refused(FieldKind.DATE, "03/04/2026", "platform.value-malformed.date");
        refused(FieldKind.DATE, "2026-02-30", "platform.value-malformed.date");
    }

    @Test
    void momentsAreOfTheFirmsZoneUnlessTheySayTheirs() {
        assertThat(read(FieldKind.INSTANT, "today+2")).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(read(FieldKind.INSTANT, "today 14:30")).isEqualTo(Instant.parse("2026-03-01T13:30:00Z"));
        assertThat(read(FieldKind.INSTANT, "2026-03-05 10:15")).isEqualTo(Instant.parse("2026-03-05T09:15:00Z"));
        assertThat(read(FieldKind.INSTANT, "2026-03-05T10:15:00+05:30")).isEqualTo(Instant.parse("2026-03-05T04:45:00Z"));
        assertThat(read(FieldKind.INSTANT, LocalDateTime.of(2026, 3, 5, 10, 15))).isEqualTo(Instant.parse("2026-03-05T09:15:00Z"));
    }

    @Test
    void yesAndNoInAllLanguages() {
        assertThat(List.of("1", "true", "Ja", "是", "x")).allSatisfy(yes -> assertThat(read(FieldKind.BOOLEAN, yes)).isEqualTo(true));
        assertThat(List.of("0", "False", "nein", "否")).allSatisfy(no -> assertThat(read(FieldKind.BOOLEAN, no)).isEqualTo(false));
        assertThat(read(FieldKind.BOOLEAN, BigDecimal.ONE)).isEqualTo(true);
        refused(FieldKind.BOOLEAN, "perhaps", "platform.value-malformed.boolean");
    }

    @Test
    void optionsByCodeOrByLabelAndCountriesByName() {
        assertThat(read(FieldKind.OPTION, "small")).isEqualTo("SMALL");
        assertThat(read(FieldKind.OPTION, "groß")).isEqualTo("LARGE");
        refused(FieldKind.OPTION, "medium", "platform.value-malformed.option");
        assertThat(List.of("DE", "deutschland", "Germany", "DEU", "德国", "德國")).allSatisfy(c -> assertThat(read(FieldKind.COUNTRY, c)).isEqualTo("DE"));
        assertThat(read(FieldKind.COUNTRY, "UK")).isEqualTo("GB");
        assertThat(read(FieldKind.COUNTRY, "USA")).isEqualTo("US");
        refused(FieldKind.COUNTRY, "Atlantis", "platform.value-malformed.country");
    }

    @Test
    void textStaysAsItIs() {
        assertThat(read(FieldKind.TEXT, "05021")).isEqualTo("05021");
        assertThat(read(FieldKind.TEXT, new BigDecimal("5021"))).isEqualTo("5021");
        assertThat(read(FieldKind.TEXT, "   ")).isNull();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String number : List.of("0", "5", "12.5", "12.50", "1.234", "1000", "0.125", "-1.234", "12.345678")) {
            BigDecimal value = new BigDecimal(number);
            assertThat((BigDecimal) read(FieldKind.DECIMAL, CellText.of(value))).isEqualByComparingTo(value);
            assertThat(((Money) read(FieldKind.MONEY, CellText.of(new Money(value, "CHF")))).getAmount()).isEqualByComparingTo(value);
        }
    }
}
