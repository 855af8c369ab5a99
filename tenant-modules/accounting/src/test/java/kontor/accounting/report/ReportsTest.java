package kontor.accounting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kontor.accounting.invoice.Invoice;
import kontor.accounting.invoice.Trade;
import org.junit.jupiter.api.Test;

/** Reports tell any day as it stood. */
class ReportsTest {

    private final Trade trade = new Trade();
    private final Reports reports = trade.house.bean(Reports.class);
    private final LocalDate today = trade.today();

    private <T> T ask(Callable<T> report) {
        return trade.house.within(report);
    }

    private UUID invoice(int daysAgo, String amount) {
        return trade.house.within(() -> {
            Invoice invoice = trade.line(trade.draft(), "1", amount, true);
            invoice.setDay(today.minusDays(daysAgo));
            return trade.issue(invoice);
        });
    }

    private BigDecimal closing(LocalDate from, LocalDate to, String code) {
        return ask(() -> reports.trialBalance(null, from, to)).lines().stream().filter(line -> line.code().equals(code)).map(TrialBalance.Line::closing)
                .findFirst().orElse(BigDecimal.ZERO);
    }

    @Test
    void theTrialBalanceOfAnyDay() {
        invoice(20, "100");
        invoice(10, "50");
        assertThat(closing(null, today.minusDays(21), "1100")).isEqualByComparingTo("0");
        assertThat(closing(null, today.minusDays(11), "1100")).isEqualByComparingTo("110");
        TrialBalance later = ask(() -> reports.trialBalance(null, today.minusDays(15), today));
        assertThat(later.lines()).filteredOn(line -> line.code().equals("1100")).singleElement().satisfies(line -> {
            assertThat(line.opening()).isEqualByComparingTo("110");
            assertThat(line.debit()).isEqualByComparingTo("55");
            assertThat(line.closing()).isEqualByComparingTo("165");
        });
        assertThat(later.debit()).isEqualByComparingTo(later.credit()).isEqualByComparingTo("55");
    }

    @Test
    void whatWasOpenOnADayThoughItIsPaidSince() {
        UUID first = invoice(20, "100");
        invoice(5, "10");
        trade.pay(first, "30", null);
        List<OpenLine> before = ask(() -> reports.openItems(null, today.minusDays(1)));
        assertThat(before).extracting(line -> line.open().intValueExact()).containsExactly(110, 11);
        List<OpenLine> now = ask(() -> reports.openItems(null, today));
        assertThat(now).extracting(line -> line.open().intValueExact()).containsExactly(80, 11);
        assertThat(ask(() -> reports.openItems(null, today.minusDays(10)))).hasSize(1);
        assertThat(closing(null, today, "1100")).isEqualByComparingTo("91");
    }

    @Test
    void theTaxesOfAPeriod() {
        invoice(40, "1000");
        invoice(10, "50");
        assertThat(ask(() -> reports.taxes(null, today.minusDays(15), today))).singleElement()
                .satisfies(line -> assertThat(line.tax()).isEqualByComparingTo("5"));
    }

    @Test
    void theLedgerOfAnAccountRuns() {
        invoice(20, "100");
        invoice(10, "50");
        UUID account = UUID.fromString(trade.house.column("select id from accounting_account where code = '4000' and company_id = '"
                + trade.house.company() + "'").get(0));
        LedgerPage page = ask(() -> reports.ledger(account, today.minusDays(15), today));
        assertThat(page.opening()).isEqualByComparingTo("-100");
        assertThat(page.lines()).singleElement().satisfies(line -> assertThat(line.balance()).isEqualByComparingTo("-150"));
        assertThat(page.closing()).isEqualByComparingTo("-150");
        assertThat(page.whole()).isTrue();
    }
}
