package kontor.ui.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import kontor.ui.accounting.BooksState.Report;
import org.junit.jupiter.api.Test;

class BooksStateTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static BooksState of(String query) {
        return BooksState.of(QueryParameters.fromString(query));
    }

    @Test
    void theAddressTellsReportAndDays() {
        assertThat(of("report=trial-balance&from=2026-10-01&to=2026-10-31"))
                .isEqualTo(new BooksState(Report.TRIAL_BALANCE, LocalDate.of(2026, 10, 1), LAST));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        BooksState state = new BooksState(Report.OPEN_ITEMS, null, LAST);
        assertThat(of(state.query())).isEqualTo(state);
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(of("report=cooked&from=yesterday&to=2026-13-01")).isEqualTo(new BooksState(Report.PROOFS, null, null));
    }
}
