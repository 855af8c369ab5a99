package kontor.accounting.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.accounting.account.Charts;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of bookings. */
@ApplicationScoped
public class EntryLineService extends RecordService<EntryLine> {

    @Inject
    EntryRepository entries;

    @Inject
    Charts charts;

    @Override
    public EntityDefinition<EntryLine> definition() {
        return EntryLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(EntryLine line) {
        Entry entry = line.getEntry();
        if (entry == null) {
            throw new InvalidInput("entry", "platform.required");
        }
        // A new line may be put only into a booking that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && entries.find(entry.getId()).isEmpty()) {
            throw new InvalidInput("entry", "platform.reference-unknown", entry.getId().toString());
        }
        entry.checkOpen("entry");
        int last = entry.getLines().stream().mapToInt(EntryLine::getPlace).max().orElse(0);
        line.complete(charts.company(entry.getCompanyId()).getCurrency(), last + 1);
        entry.put(line);
    }

    @Override
    protected void beforeDelete(EntryLine line) {
        line.getEntry().drop(line);
    }
}
