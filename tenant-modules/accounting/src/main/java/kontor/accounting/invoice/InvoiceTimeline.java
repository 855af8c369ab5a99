package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;

/** Tells in a party's timeline of its invoices and credit notes: when each was issued, and settled. */
@ApplicationScoped
public class InvoiceTimeline implements TimelineSource {

    private static final EntityDefinition<Invoice> DEFINITION = InvoiceDefinition.VALUE;

    @Inject
    InvoiceRepository invoices;

    @Inject
    InvoiceService service;

    @Inject
    CurrentAccess current;

    @Override
    public String definition() {
        return "base.party";
    }

    @Override
    public String permission() {
        return DEFINITION.permission("read");
    }

    @Override
    @Action(value = "accounting.invoice.read", readOnly = true)
    public List<TimelineEntry> of(UUID party, int limit) {
        Access access = current.get();
        if (!access.mayRead(DEFINITION, DEFINITION.field("number")) || !access.mayRead(DEFINITION, DEFINITION.field("customer"))) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Invoice invoice : invoices.issuedTo(party, limit)) {
            service.history(invoice.getId()).stream().filter(change -> change.fields().containsKey("state"))
                    .filter(change -> change.operation() == Change.Operation.CHANGED)
                    .forEach(change -> entries.add(entry(invoice, change)));
        }
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).limit(limit).toList();
    }

    private static TimelineEntry entry(Invoice invoice, Change change) {
        String label = "timeline.invoice." + invoice.getKind() + "." + change.fields().get("state").after();
        return new TimelineEntry(change.at(), DEFINITION.icon(), label, List.of(invoice.getNumber()), DEFINITION.name(), invoice.getId(),
                invoice.getNumber(), change.memberName());
    }
}
