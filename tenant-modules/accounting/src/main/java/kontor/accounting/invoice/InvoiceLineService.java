package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.base.DocumentSettings;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of invoices. Each keeps the amounts of the invoice in step. */
@ApplicationScoped
public class InvoiceLineService extends RecordService<InvoiceLine> {

    @Inject
    InvoiceRepository invoices;

    @Inject
    DocumentSettings settings;

    @Override
    public EntityDefinition<InvoiceLine> definition() {
        return InvoiceLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(InvoiceLine line) {
        Invoice invoice = line.getInvoice();
        if (invoice == null) {
            throw new InvalidInput("invoice", "platform.required");
        }
        // A new line may be put only into an invoice that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && invoices.find(invoice.getId()).isEmpty()) {
            throw new InvalidInput("invoice", "platform.reference-unknown", invoice.getId().toString());
        }
        line.complete(invoice.getCurrency());
        invoice.put(line);
        invoice.reckon(settings.taxRounding(invoice));
    }

    @Override
    protected void beforeDelete(InvoiceLine line) {
        line.getInvoice().drop(line);
        line.getInvoice().reckon(settings.taxRounding(line.getInvoice()));
    }
}
