package kontor.accounting.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kontor.accounting.account.Charts;
import kontor.accounting.account.JournalKind;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about bookings. */
@ApplicationScoped
public class EntryService extends RecordService<Entry> {

    /** The series that bookings by hand are counted in. */
    public static final String SERIES = "accounting.entry";
    private static final String PREFIX = "JE";

    @Inject
    Charts charts;

    @Inject
    Days days;

    @Inject
    Ledger ledger;

    @Override
    public EntityDefinition<Entry> definition() {
        return EntryDefinition.VALUE;
    }

    /** Makes a draft stand. Errors: {@link BusinessRuleViolation} if its sides are not equal, or it has fewer than two lines. */
    @Action("accounting.entry.post")
    public Row post(UUID id, long version) {
        return act(id, version, this::post);
    }

    /** Books the opposite of a booking made by hand. Errors: {@link BusinessRuleViolation} if it does not stand, was taken back, or a document brought it about. */
    @Action("accounting.entry.reverse")
    public Row reverse(UUID id, long version, ReverseInput input) {
        return act(id, version, entry -> {
            if (entry.getDocument() != null) {
                throw new BusinessRuleViolation("accounting.entry.of-document");
            }
            LocalDate day = days.orToday(input.day());
            Days.Counted counted = days.count(SERIES, PREFIX, entry.getCompanyId(), day);
            ledger.reverse(entry, counted.number(), day, counted);
        });
    }

    void post(Entry entry) {
        entry.checkOpen("state");
        Days.Counted counted = days.count(SERIES, PREFIX, entry.getCompanyId(), entry.getDay());
        entry.post(counted.number(), charts.company(entry.getCompanyId()).getCurrency());
        entry.count(counted);
    }

    @Override
    protected boolean offers(String action, Row row) {
        return !action.equals("reverse") || "POSTED".equals(row.text("state")) && row.get("documentType") == null;
    }

    @Override
    protected void beforeWrite(Entry entry) {
        if (entry.getCompanyId() == null) {
            entry.join(charts.company(null).getId());
        }
        if (entry.getState() == EntryState.DRAFT) {
            entry.setDay(days.orToday(entry.getDay()));
            if (entry.getJournal() == null) {
                entry.setJournal(charts.journal(entry.getCompanyId(), JournalKind.GENERAL));
            }
        }
    }

    @Override
    protected void beforeDelete(Entry entry) {
        entry.checkOpen("state");
    }
}
