package kontor.ui.accounting;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of the books shows, as its address says.
 *
 * @param report which report
 * @param from   first day of a turnover; null for since the books were opened
 * @param to     last day; null for today
 */
record BooksState(Report report, LocalDate from, LocalDate to) {

    /** The reports, in the order in which they are offered. */
    enum Report {
        PROOFS(false), TRIAL_BALANCE(true), TAXES(true), OPEN_ITEMS(false);

        private final boolean period;

        Report(boolean period) {
            this.period = period;
        }

        /** Whether it is of a period; the others are of one day. */
        boolean isOfPeriod() {
            return period;
        }

        /** Its name in addresses and texts. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads an address; what cannot be read is left out. */
    static BooksState of(QueryParameters asked) {
        String name = asked.getSingleParameter("report").orElse("");
        Report report = List.of(Report.values()).stream().filter(r -> r.key().equals(name)).findFirst().orElse(Report.PROOFS);
        return new BooksState(report, day(asked.getSingleParameter("from")), day(asked.getSingleParameter("to")));
    }

    private static LocalDate day(Optional<String> written) {
        try {
            return written.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    BooksState withReport(Report other) {
        return new BooksState(other, from, to);
    }

    BooksState withFrom(LocalDate day) {
        return new BooksState(report, day, to);
    }

    BooksState withTo(LocalDate day) {
        return new BooksState(report, from, day);
    }

    /** The part of the address behind the question mark. */
    String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("report", report.key());
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (to != null) {
            parameters.put("to", to.toString());
        }
        return QueryParameters.simple(parameters).getQueryString();
    }
}
