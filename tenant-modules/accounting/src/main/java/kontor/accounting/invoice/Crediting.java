package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kontor.base.DocumentSettings;
import kontor.platform.api.entity.BusinessRuleViolation;

/** Takes invoices back, in whole or in part. */
@ApplicationScoped
public class Crediting {

    @Inject
    InvoiceRepository invoices;

    @Inject
    DocumentSettings settings;

    /** Drafts a credit note over all that has not been credited yet; whoever wants less changes it. Errors: it is no issued invoice, or nothing is left of it. */
    public Invoice draft(Invoice invoice) {
        if (!invoice.isCharge() || invoice.getState() == InvoiceState.DRAFT) {
            throw new BusinessRuleViolation("accounting.invoice.not-creditable");
        }
        Map<UUID, BigDecimal> credited = invoices.credited(invoice.getLines());
        Invoice credit = Invoice.crediting(invoice);
        for (InvoiceLine line : invoice.getLines()) {
            BigDecimal left = line.getQuantity().subtract(credited.getOrDefault(line.getId(), BigDecimal.ZERO));
            if (!line.isArchived() && left.signum() > 0) {
                InvoiceLine.crediting(line, left, credit);
            }
        }
        if (credit.linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("accounting.invoice.all-credited");
        }
        settings.complete(credit);
        credit.reckon(settings.taxRounding(credit));
        return invoices.add(credit);
    }

    /** Refuses to credit more of an invoice's line than it charged; one credit note of an invoice at a time. */
    void checkLimits(Invoice credit) {
        List<InvoiceLine> charged = credit.getLines().stream().filter(line -> !line.isArchived()).map(InvoiceLine::getCredited)
                .filter(Objects::nonNull).toList();
        if (charged.isEmpty()) {
            return;
        }
        invoices.locked(credit.getCredits().getId());
        Map<UUID, BigDecimal> credited = invoices.credited(charged);
        for (InvoiceLine line : credit.getLines()) {
            InvoiceLine original = line.getCredited();
            if (original != null && !line.isArchived()) {
                BigDecimal sum = credited.merge(original.getId(), line.getQuantity(), BigDecimal::add);
                if (sum.compareTo(original.getQuantity()) > 0) {
                    throw new BusinessRuleViolation("accounting.invoice.too-many", line.getDescription());
                }
            }
        }
    }
}
