package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.JournalKind;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.Days;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.Ledger;
import kontor.accounting.entry.Leg;
import kontor.accounting.entry.Turn;
import kontor.accounting.entry.Voucher;
import kontor.accounting.goods.Goods;
import kontor.accounting.goods.GoodsBook;
import kontor.accounting.goods.GoodsKey;
import kontor.accounting.item.Settling;
import kontor.base.DocumentSettings;
import kontor.base.DocumentTotals;
import kontor.base.LevyRef;
import kontor.base.OrderInvoiced;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.CurrentAccess;

/**
 * Issues invoices and credit notes: books receivable against revenue and taxes and the cost of goods sold against goods
 * delivered not invoiced, all at once; a credit note the other way round.
 */
@ApplicationScoped
public class Issuing {

    @Inject
    Data data;

    @Inject
    Charts charts;

    @Inject
    Days days;

    @Inject
    DocumentSettings settings;

    @Inject
    OrderBilling billing;

    @Inject
    Crediting crediting;

    @Inject
    GoodsBook goods;

    @Inject
    Ledger ledger;

    @Inject
    Settling settling;

    @Inject
    InvoiceItems items;

    @Inject
    DomainEvents events;

    @Inject
    CurrentAccess access;

    /** Issues a draft. Errors: it is none, there is nothing on it, it is in a foreign currency, or charges or credits too much. */
    public void issue(Invoice invoice) {
        invoice.checkOpen("state");
        if (invoice.linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("accounting.invoice.nothing-on-it");
        }
        String currency = charts.company(invoice.getCompanyId()).getCurrency();
        if (!invoice.getCurrency().equals(currency)) {
            throw BusinessRuleViolation.of("currency", "accounting.invoice.other-currency", currency);
        }
        if (invoice.getOrder() != null) {
            data.alone("accounting.billing " + invoice.getOrder());
        }
        billing.checkLimits(invoice);
        crediting.checkLimits(invoice);
        DocumentTotals totals = invoice.reckon(settings.taxRounding(invoice));
        data.flush();
        book(invoice, totals, legs(invoice, totals, currency));
        if (invoice.getCredits() != null) {
            items.settle(invoice.getCredits(), invoice, invoice.getDay());
        }
        tell(invoice);
    }

    private void book(Invoice invoice, DocumentTotals totals, List<Leg> legs) {
        Days.Counted counted = days.count(invoice.getKind().series(), invoice.getKind().prefix(), invoice.getCompanyId(), invoice.getDay());
        Entry entry = null;
        if (legs.stream().anyMatch(leg -> leg.amount().signum() != 0)) {
            entry = ledger.book(Voucher.of(charts.journal(invoice.getCompanyId(), JournalKind.SALES), counted.number(), invoice.getDay(),
                    "accounting.invoice", invoice.getId(), legs));
            settling.arise(entry);
        }
        invoice.issue(counted, entry);
        totals.taxes().forEach(tax -> data.add(InvoiceTax.of(invoice, data.pointer(LevyRef.class, tax.levy().id()), tax)));
        data.flush();
    }

    private List<Leg> legs(Invoice invoice, DocumentTotals totals, String currency) {
        Map<Purpose, Account> accounts = charts.purposes(invoice.getCompanyId());
        BigDecimal sign = invoice.isCharge() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        UUID party = invoice.getCustomer().getId();
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg(accounts.get(Purpose.RECEIVABLE), totals.gross().getAmount().multiply(sign), null, party, invoice.getDueOn(), null));
        legs.add(new Leg(accounts.get(Purpose.REVENUE), totals.net().getAmount().multiply(sign).negate(), null, party, null, null));
        for (DocumentTotals.TaxTotal tax : totals.taxes()) {
            legs.add(new Leg(accounts.get(Purpose.OUTPUT_TAX), tax.amount().getAmount().multiply(sign).negate(), tax.levy().name(), party, null,
                    new Leg.Tax(tax.levy().id(), tax.base().getAmount(), invoice.isCharge() ? Turn.SALE : Turn.SALE_CREDIT)));
        }
        BigDecimal sold = sold(invoice, sign, currency);
        legs.add(new Leg(accounts.get(Purpose.COST_OF_GOODS), sold, null, party, null, null));
        legs.add(new Leg(accounts.get(Purpose.GDNI), sold.negate(), null, party, null, null));
        return legs;
    }

    /** The cost of what is invoiced, as far as it is delivered; where stock is kept. */
    private BigDecimal sold(Invoice invoice, BigDecimal sign, String currency) {
        if (!access.get().modules().contains("inventory")) {
            return BigDecimal.ZERO;
        }
        Map<InvoiceLine, GoodsKey> keys = new LinkedHashMap<>();
        invoice.getLines().stream().filter(line -> !line.isArchived() && line.isGoods()).forEach(line -> keys.put(line,
                GoodsKey.of(invoice.getCompanyId(), line.getOrderLine(), invoice.getCustomer().getId(), line.getProduct().getId())));
        Map<GoodsKey, Goods> held = goods.hold(keys.values());
        return keys.entrySet().stream().map(each -> goods.invoiced(held.get(each.getValue()), each.getKey().getQuantity().multiply(sign), currency))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void tell(Invoice invoice) {
        List<OrderInvoiced.Line> lines = invoice.getLines().stream().filter(line -> line.getOrderLine() != null && !line.isArchived())
                .map(line -> new OrderInvoiced.Line(line.getOrderLine(), invoice.isCharge() ? line.getQuantity() : line.getQuantity().negate())).toList();
        if (invoice.getOrder() != null && !lines.isEmpty()) {
            events.publish(new OrderInvoiced(invoice.getOrder(), invoice.getId(), lines));
        }
    }
}
