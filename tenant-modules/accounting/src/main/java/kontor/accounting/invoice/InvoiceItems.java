package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.accounting.item.Item;
import kontor.accounting.item.ItemRepository;
import kontor.accounting.item.Settling;
import kontor.platform.api.value.Money;

/** Sets invoices off against what pays them, and keeps what is left of each in step. */
@ApplicationScoped
public class InvoiceItems {

    private static final String TYPE = "accounting.invoice";

    @Inject
    InvoiceRepository invoices;

    @Inject
    ItemRepository items;

    @Inject
    Settling settling;

    /** Sets a credit note off against an invoice, as far as both have something left. */
    void settle(Invoice charge, Invoice credit, LocalDate day) {
        List<Item> held = items.locked(List.of(charge.getId(), credit.getId()));
        List<Item> debits = held.stream().filter(item -> item.getDocument().equals(charge.getId()) && item.isDebit()).toList();
        List<Item> credits = held.stream().filter(item -> item.getDocument().equals(credit.getId()) && !item.isDebit()).toList();
        debits.forEach(debit -> credits.forEach(other -> {
            BigDecimal amount = debit.left().min(other.left());
            if (amount.signum() > 0) {
                settling.settle(debit, other, amount, day);
            }
        }));
        follow(held);
    }

    /** Tells invoices what is left of them, of which all items are given. */
    public void follow(Collection<Item> touched) {
        Map<UUID, BigDecimal> left = touched.stream().filter(item -> item.getDocumentType().equals(TYPE))
                .collect(Collectors.groupingBy(Item::getDocument, Collectors.reducing(BigDecimal.ZERO, Item::left, BigDecimal::add)));
        if (!left.isEmpty()) {
            invoices.all(left.keySet()).forEach(invoice -> invoice.left(new Money(left.get(invoice.getId()), invoice.getCurrency())));
        }
    }
}
