package kontor.accounting.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds bookings. */
@ApplicationScoped
public class EntryRepository extends Repository<Entry> {

    @Inject
    Data everything;

    /** For CDI. */
    public EntryRepository() {
        super(Entry.class);
    }

    /** Whether a document has been booked already, whoever may see it. */
    public boolean isBooked(UUID document) {
        return everything.unscoped(Entry.class).where("r.document = :document").with("document", document).limit(1).count() > 0;
    }

    /** The booking that a document brought about, not one that takes it back; whoever may see it. */
    public Optional<Entry> of(UUID document) {
        return everything.unscoped(Entry.class).where("r.document = :document and r.reverses is null").with("document", document).first();
    }

    /** Whether a booking has been taken back. */
    boolean isReversed(Entry entry) {
        return everything.unscoped(Entry.class).where("r.reverses = :entry").with("entry", entry).count() > 0;
    }
}
