package kontor.inventory.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kontor.inventory.StockLedger;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

/** The stock of a day is that of the goods' own moves, whenever they were entered. */
class StockOnDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final House house = House.shared();
    private final Goods goods = new Goods(house);

    private StockOnDay on(LocalDate day) {
        List<StockOnDay> found = house.within(() -> house.bean(StockReportService.class).onDay(day, goods.product));
        return found.isEmpty() ? null : found.get(0);
    }

    @Test
    void followsTheDaysOnWhichGoodsMoved() {
        goods.in(FIRST, "10", "10").out(FIRST.plusDays(5), "4");
        goods.in(FIRST.plusDays(2), "1", "10");
        assertThat(on(FIRST.minusDays(1))).isNull();
        assertThat(on(FIRST).quantity()).isEqualByComparingTo("10");
        assertThat(on(FIRST.plusDays(2)).quantity()).isEqualByComparingTo("11");
        assertThat(on(FIRST.plusDays(2)).worth().getAmount()).isEqualByComparingTo("110");
        assertThat(on(null).quantity()).isEqualByComparingTo("7");
        assertThat(on(null).worth().getAmount()).isEqualByComparingTo("70");
    }

    @Test
    void theLedgerSaysTheSameByProductDocumentAndInAll() {
        goods.in(FIRST, "3", "1.11").out(FIRST.plusDays(1), "1");
        LocalDate today = LocalDate.of(9999, 12, 31);
        house.within(() -> {
            StockLedger ledger = house.bean(StockLedger.class);
            var all = ledger.value(house.company(), today).getAmount();
            assertThat(sum(ledger.worth(house.company(), today).stream().map(StockLedger.Worth::value))).isEqualByComparingTo(all);
            assertThat(sum(ledger.booked(house.company(), today).stream().map(StockLedger.Booked::value))).isEqualByComparingTo(all);
            assertThat(ledger.worth(house.company(), FIRST)).filteredOn(each -> each.product().equals(goods.product)).singleElement()
                    .satisfies(each -> assertThat(each.value().getAmount()).isEqualByComparingTo("3.33"));
            return null;
        });
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void nothingMovesOnADayThatIsYetToCome() {
        goods.in("1", "1");
        assertThatThrownBy(() -> goods.out(LocalDate.of(2999, 1, 1), "1")).isInstanceOf(InvalidInput.class);
        assertThat(goods.onHand()).isEqualByComparingTo("1");
    }
}
