package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.accounting.account.Charts;
import kontor.accounting.payment.Paying;
import kontor.base.DocumentSettings;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about invoices and credit notes. */
@ApplicationScoped
public class InvoiceService extends RecordService<Invoice> {

    /** In how many days an invoice is to be paid, unless it says otherwise. */
    private static final int DAYS_TO_PAY = 30;

    @Inject
    Charts charts;

    @Inject
    DocumentSettings settings;

    @Inject
    OrderBilling billing;

    @Inject
    Issuing issuing;

    @Inject
    Crediting crediting;

    @Inject
    Paying paying;

    @Override
    public EntityDefinition<Invoice> definition() {
        return InvoiceDefinition.VALUE;
    }

    /** Issues a draft: it gets its number and is booked. Errors: {@link BusinessRuleViolation} if it is none, is empty, or charges or credits too much. */
    @Action("accounting.invoice.issue")
    public Row issue(UUID id, long version) {
        return act(id, version, invoice -> {
            prepare(invoice);
            issuing.issue(invoice);
        });
    }

    /** Drafts a credit note over what is not credited yet. Errors: {@link BusinessRuleViolation} if it is no issued invoice, or all is credited. */
    @Action("accounting.invoice.credit")
    public Row credit(UUID id, long version) {
        return act(id, version, crediting::draft);
    }

    /** Takes money for an invoice, or pays a credit note out. Errors: {@link BusinessRuleViolation} if nothing of it is left, or more is let go than that. */
    @Action("accounting.invoice.pay")
    public Row pay(UUID id, long version, PayInput input) {
        return act(id, version, invoice -> paying.pay(invoice, input));
    }

    @Override
    protected boolean offers(String action, Row row) {
        return switch (action) {
            case "pay" -> "OPEN".equals(row.text("state"));
            case "credit" -> !"DRAFT".equals(row.text("state")) && "INVOICE".equals(row.text("kind"));
            default -> true;
        };
    }

    @Override
    protected void beforeWrite(Invoice invoice) {
        if (invoice.getState() != InvoiceState.DRAFT) {
            return;
        }
        if (invoice.getCompanyId() == null) {
            invoice.join(charts.company(null).getId());
        }
        if (invoice.getCreatedAt() == null && invoice.getOrder() != null && invoice.getLines().isEmpty()) {
            billing.fill(invoice);
        }
        settings.complete(invoice);
        if (invoice.getDueOn() == null && invoice.isCharge()) {
            invoice.setDueOn(invoice.getDay().plusDays(DAYS_TO_PAY));
        }
        invoice.reckon(settings.taxRounding(invoice));
    }

    @Override
    protected void beforeDelete(Invoice invoice) {
        invoice.checkOpen("state");
    }
}
