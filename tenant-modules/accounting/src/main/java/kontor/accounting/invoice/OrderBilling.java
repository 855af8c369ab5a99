package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kontor.base.Billables;
import kontor.base.TradeDocument;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.CurrentAccess;

/** Knows what of an order is to be billed: what is delivered and not invoiced, or invoiced and come back. */
@ApplicationScoped
public class OrderBilling {

    @Inject
    @Any
    Instance<Billables> sources;

    @Inject
    InvoiceRepository invoices;

    @Inject
    CurrentAccess access;

    /** Makes a new invoice of its order; a credit note, where more has been invoiced than was kept. Errors: there is no such order, or nothing to bill. */
    void fill(Invoice invoice) {
        Billables.Billable billable = find(invoice.getOrder())
                .orElseThrow(() -> new InvalidInput("order", "platform.reference-unknown", invoice.getOrder().toString()));
        Map<TradeLine, BigDecimal> open = open(billable, invoice);
        boolean charge = open.values().stream().anyMatch(quantity -> quantity.signum() > 0);
        invoice.bill(billable.order(), charge ? InvoiceKind.INVOICE : InvoiceKind.CREDIT_NOTE);
        open.values().removeIf(quantity -> quantity.signum() == 0 || quantity.signum() > 0 != charge);
        if (open.isEmpty()) {
            throw BusinessRuleViolation.of("order", "accounting.invoice.nothing-to-bill");
        }
        open.forEach((line, quantity) -> InvoiceLine.billing(line, quantity.abs(), invoice));
    }

    private Map<TradeLine, BigDecimal> open(Billables.Billable billable, Invoice invoice) {
        TradeDocument order = billable.order();
        Map<UUID, BigDecimal> billed = billed(order, invoice);
        Map<TradeLine, BigDecimal> open = new LinkedHashMap<>();
        for (TradeLine line : order.linesInUse()) {
            boolean counted = !invoice.isAhead() && access.get().modules().contains("inventory") && line.getProduct() != null && !line.getProduct().isService();
            BigDecimal due = counted && billable.delivered().isPresent() ? billable.delivered().get().getOrDefault(line.getId(), BigDecimal.ZERO)
                    : line.getQuantity();
            open.put(line, due.subtract(billed.getOrDefault(line.getId(), BigDecimal.ZERO)));
        }
        return open;
    }

    private Map<UUID, BigDecimal> billed(TradeDocument order, Invoice but) {
        List<UUID> lines = order.linesInUse().stream().map(TradeLine::getId).toList();
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<UUID, BigDecimal> billed = new LinkedHashMap<>(invoices.billed(lines, InvoiceKind.INVOICE, but));
        invoices.billed(lines, InvoiceKind.CREDIT_NOTE, but).forEach((line, quantity) -> billed.merge(line, quantity.negate(), BigDecimal::add));
        return billed;
    }

    /** Refuses to charge more of an order's line than was ordered, or to credit more than was charged. */
    void checkLimits(Invoice invoice) {
        if (invoice.getOrder() == null) {
            return;
        }
        TradeDocument order = find(invoice.getOrder()).map(Billables.Billable::order)
                .orElseThrow(() -> new BusinessRuleViolation("accounting.invoice.order-gone"));
        Map<UUID, BigDecimal> billed = billed(order, invoice);
        for (InvoiceLine line : invoice.getLines()) {
            if (line.getOrderLine() != null && !line.isArchived()) {
                billed.merge(line.getOrderLine(), invoice.isCharge() ? line.getQuantity() : line.getQuantity().negate(), BigDecimal::add);
            }
        }
        order.linesInUse().forEach(line -> {
            BigDecimal sum = billed.getOrDefault(line.getId(), BigDecimal.ZERO);
            if (sum.signum() < 0 || sum.compareTo(line.getQuantity()) > 0) {
                throw new BusinessRuleViolation("accounting.invoice.too-many", line.getDescription());
            }
        });
    }

    private Optional<Billables.Billable> find(UUID order) {
        Set<String> on = access.get().modules();
        return sources.stream().filter(source -> source.module().equals("base") || on.contains(source.module()))
                .sorted(Comparator.comparing(source -> source.module().equals("base")))
                .flatMap(source -> source.find(order).stream()).findFirst();
    }
}
