package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.accounting.entry.Days;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.security.Action;

/** Reports of the books, for those who may see all of them. A company of null is the caller's own, a last day of null is today. */
@ApplicationScoped
public class ReportService {

    @Inject
    Reports reports;

    @Inject
    Proofs proofs;

    @Inject
    Days days;

    /** What stands on each account; a first day of null is the first of all. */
    @Action(value = "accounting.report.read", readOnly = true)
    public TrialBalance trialBalance(UUID company, LocalDate from, LocalDate to) {
        return reports.trialBalance(company, from, days.orToday(to));
    }

    /** What each levy came to. */
    @Action(value = "accounting.report.read", readOnly = true)
    public List<TaxLine> taxes(UUID company, LocalDate from, LocalDate to) {
        return reports.taxes(company, from, days.orToday(to));
    }

    /** What was open at the end of a day. */
    @Action(value = "accounting.report.read", readOnly = true)
    public List<OpenLine> openItems(UUID company, LocalDate day) {
        return reports.openItems(company, days.orToday(day));
    }

    /** What was booked on an account. Errors: {@link RecordNotFound}. */
    @Action(value = "accounting.report.read", readOnly = true)
    public LedgerPage ledger(UUID account, LocalDate from, LocalDate to) {
        return reports.ledger(account, from, days.orToday(to));
    }

    /** Whether the books agree with what they are made of, at the end of a day. */
    @Action(value = "accounting.report.read", readOnly = true)
    public List<Proof> proofs(UUID company, LocalDate day) {
        return proofs.of(company, days.orToday(day));
    }
}
