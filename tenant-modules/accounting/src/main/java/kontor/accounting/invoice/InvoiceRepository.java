package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds invoices. */
@ApplicationScoped
public class InvoiceRepository extends Repository<Invoice> {

    private static final String BILLED = """
            r.orderLine in :lines and r.archived = false and r.invoice.kind = :kind and r.invoice.id <> :but and r.invoice.archived = false""";
    private static final String CREDITED = """
            r.credited in :lines and r.archived = false and r.invoice.state <> :draft""";

    @Inject
    Data everything;

    /** For CDI. */
    public InvoiceRepository() {
        super(Invoice.class);
    }

    /** Invoices of a record, locked; whoever may see them. */
    public Optional<Invoice> locked(UUID id) {
        return everything.unscoped(Invoice.class).where("r.id = :id").with("id", id).locked().list().stream().findFirst();
    }

    /** Invoices by their ids, whoever may see them. */
    public List<Invoice> all(Collection<UUID> ids) {
        return everything.unscoped(Invoice.class).where("r.id in :ids").with("ids", ids).list();
    }

    /** How many of each line of an order have been charged or credited in other invoices, drafts included. */
    Map<UUID, BigDecimal> billed(Collection<UUID> orderLines, InvoiceKind kind, Invoice but) {
        return everything.unscoped(InvoiceLine.class).where(BILLED).with("lines", orderLines).with("kind", kind).with("but", but.getId())
                .select(Quantities.class, "r.orderLine, sum(r.quantity)", "r.orderLine").stream()
                .collect(Collectors.toMap(Quantities::id, Quantities::quantity));
    }

    /** How many of each line of an invoice have been credited. */
    Map<UUID, BigDecimal> credited(Collection<InvoiceLine> lines) {
        return everything.unscoped(InvoiceLine.class).where(CREDITED).with("lines", lines).with("draft", InvoiceState.DRAFT)
                .select(Quantities.class, "r.credited.id, sum(r.quantity)", "r.credited.id").stream()
                .collect(Collectors.toMap(Quantities::id, Quantities::quantity));
    }

    /** The latest issued invoices to a customer that the caller may see. */
    List<Invoice> issuedTo(UUID party, int most) {
        return scoped().where("r.customer = :party and r.state <> :draft").with("party", pointer(PartyRef.class, party))
                .with("draft", InvoiceState.DRAFT).orderBy("r.day desc, r.id desc").limit(most).list();
    }

    /** All invoices of a customer, whoever may see them: for keeping references whole. */
    List<Invoice> allOf(UUID party) {
        return everything.unscoped(Invoice.class).where("r.customer = :party").with("party", pointer(PartyRef.class, party)).list();
    }
}
