package kontor.accounting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.Journal;
import kontor.accounting.account.JournalKind;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.Days;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.EntryRepository;
import kontor.accounting.entry.Ledger;
import kontor.accounting.entry.Leg;
import kontor.accounting.entry.Voucher;
import kontor.accounting.invoice.Invoice;
import kontor.accounting.invoice.InvoiceItems;
import kontor.accounting.invoice.InvoiceKind;
import kontor.accounting.invoice.InvoiceState;
import kontor.accounting.invoice.PayInput;
import kontor.accounting.item.Item;
import kontor.accounting.item.ItemRepository;
import kontor.accounting.item.Settling;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/** Books payments and sets them off against invoices. Locks are taken in one order: items, then numbers. */
@ApplicationScoped
public class Paying {

    /** Definition of payments, and the series that they are counted in. */
    public static final String TYPE = "accounting.payment";

    @Inject
    Data data;

    @Inject
    PaymentRepository payments;

    @Inject
    Charts charts;

    @Inject
    Days days;

    @Inject
    Ledger ledger;

    @Inject
    EntryRepository entries;

    @Inject
    ItemRepository items;

    @Inject
    Settling settling;

    @Inject
    InvoiceItems invoiceItems;

    /** Takes money for an invoice, or pays a credit note out, and sets it off; more than is left of it stays open on the payment. */
    public Payment pay(Invoice invoice, PayInput input) {
        if (invoice.getState() != InvoiceState.OPEN) {
            throw new BusinessRuleViolation("accounting.invoice.nothing-open");
        }
        List<Item> due = items.locked(List.of(invoice.getId()));
        BigDecimal left = due.stream().map(Item::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal writeOff = exact(input.writeOff() == null ? BigDecimal.ZERO : input.writeOff(), "writeOff", invoice.getCurrency());
        BigDecimal amount = exact(input.amount() == null ? left.subtract(writeOff) : input.amount(), "amount", invoice.getCurrency());
        if (writeOff.signum() > 0 && writeOff.compareTo(left.subtract(amount)) > 0) {
            throw new InvalidInput("writeOff", "accounting.payment.too-much-let-go", left.subtract(amount).max(BigDecimal.ZERO).toPlainString());
        }
        if (amount.add(writeOff).signum() <= 0) {
            throw new InvalidInput("amount", "accounting.payment.nothing");
        }
        Payment payment = new Payment();
        payment.setParty(invoice.getCustomer());
        payment.setWay(invoice.getKind() == InvoiceKind.INVOICE ? Way.RECEIVED : Way.REFUNDED);
        payment.setAmount(new Money(amount, invoice.getCurrency()));
        payment.setDay(input.day());
        payment.setReference(input.reference());
        payment.setOwnerId(invoice.getOwnerId());
        payment.join(invoice.getCompanyId());
        payment.setJournal(input.journal() == null ? null : data.unscoped(Journal.class).find(input.journal())
                .orElseThrow(() -> new InvalidInput("journal", "platform.reference-unknown", input.journal().toString())));
        complete(payment);
        payments.add(payment);
        settle(post(payment, writeOff), due, payment.getDay());
        return payment;
    }

    private static BigDecimal exact(BigDecimal amount, String field, String currency) {
        Money money = new Money(amount, currency);
        if (!money.rounded().equals(money)) {
            throw new InvalidInput(field, "accounting.entry-line.too-fine");
        }
        return money.rounded().getAmount();
    }

    /** Fills in what nobody entered. Errors: the journal is not one of money, or of another legal entity. */
    void complete(Payment payment) {
        if (payment.getCompanyId() == null) {
            payment.join(charts.company(null).getId());
        }
        payment.setDay(days.orToday(payment.getDay()));
        if (payment.getJournal() == null) {
            payment.setJournal(charts.journal(payment.getCompanyId(), JournalKind.BANK));
        }
        if (!payment.getJournal().getKind().isMoney() || !payment.getJournal().getCompanyId().equals(payment.getCompanyId())) {
            throw new InvalidInput("journal", "accounting.payment.no-money");
        }
        if (payment.getAmount() != null) {
            String currency = charts.company(payment.getCompanyId()).getCurrency();
            if (!payment.getAmount().getCurrency().equals(currency) || payment.getAmount().getAmount().signum() < 0) {
                throw new InvalidInput("amount", "accounting.payment.amount", currency);
            }
            exact(payment.getAmount().getAmount(), "amount", currency);
        }
    }

    /** Books a draft; tells its items, one for the money and one for what is let go. */
    List<Item> post(Payment payment, BigDecimal writeOff) {
        payment.checkOpen("state");
        if (payment.getAmount().getAmount().add(writeOff).signum() == 0) {
            throw new InvalidInput("amount", "accounting.payment.nothing");
        }
        Map<Purpose, Account> accounts = charts.purposes(payment.getCompanyId());
        BigDecimal sign = payment.getWay() == Way.RECEIVED ? BigDecimal.ONE : BigDecimal.ONE.negate();
        BigDecimal money = payment.getAmount().getAmount().multiply(sign);
        BigDecimal letGo = writeOff.multiply(sign);
        UUID party = payment.getParty().getId();
        List<Leg> legs = List.of(
                new Leg(payment.getJournal().getAccount(), money, payment.getReference(), party, null, null),
                new Leg(accounts.get(Purpose.WRITE_OFF), letGo, payment.getReference(), party, null, null),
                new Leg(accounts.get(Purpose.RECEIVABLE), money.negate(), payment.getReference(), party, null, null),
                new Leg(accounts.get(Purpose.RECEIVABLE), letGo.negate(), payment.getReference(), party, null, null));
        Days.Counted counted = days.count(TYPE, "PAY", payment.getCompanyId(), payment.getDay());
        payment.post(counted);
        data.flush();
        return settling.arise(ledger.book(Voucher.of(payment.getJournal(), counted.number(), payment.getDay(), TYPE, payment.getId(), legs)));
    }

    /** Sets so much of a posted payment off against an invoice or a credit note; as much as both have left for null. */
    void allocate(Payment payment, UUID invoice, BigDecimal amount, LocalDate day) {
        if (payment.getState() != PaymentState.POSTED) {
            throw new BusinessRuleViolation("accounting.payment.not-posted");
        }
        List<Item> held = items.locked(List.of(payment.getId(), invoice));
        List<Item> mine = held.stream().filter(item -> item.getDocument().equals(payment.getId())).toList();
        List<Item> due = held.stream().filter(item -> item.getDocument().equals(invoice)).toList();
        BigDecimal possible = left(mine).min(left(due));
        BigDecimal wanted = amount == null ? possible : exact(amount, "amount", payment.getAmount().getCurrency());
        if (wanted.signum() <= 0 || wanted.compareTo(possible) > 0) {
            throw new InvalidInput("amount", "accounting.payment.not-so-much", possible.toPlainString());
        }
        spread(mine, due, wanted, day);
        follow(Stream.concat(mine.stream(), due.stream()).toList());
    }

    private static BigDecimal left(List<Item> some) {
        return some.stream().map(Item::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void settle(List<Item> mine, List<Item> due, LocalDate day) {
        spread(mine, due, left(mine).min(left(due)), day);
        follow(Stream.concat(mine.stream(), due.stream()).toList());
    }

    private void spread(List<Item> mine, List<Item> due, BigDecimal wanted, LocalDate day) {
        BigDecimal rest = wanted;
        for (Item item : due) {
            for (Item own : mine) {
                BigDecimal part = rest.min(item.left()).min(own.left());
                if (part.signum() > 0) {
                    settling.settle(item.isDebit() ? item : own, item.isDebit() ? own : item, part, day);
                    rest = rest.subtract(part);
                }
            }
        }
    }

    /** Takes a posted payment back: what it was set off against is open again. Errors: it is not posted; the day is before its own. */
    void reverse(Payment payment, LocalDate day) {
        payment.reverse();
        Entry entry = entries.of(payment.getId()).orElseThrow();
        List<UUID> others = items.partners(payment.getId());
        List<Item> held = items.locked(Stream.concat(Stream.of(payment.getId()), others.stream()).toList());
        List<Item> mine = held.stream().filter(item -> item.getDocument().equals(payment.getId())).toList();
        settling.undo(mine, day);
        List<Item> opposite = settling.arise(ledger.reverse(entry, payment.getNumber(), day, null));
        for (int i = 0; i < opposite.size(); i++) {
            Item back = opposite.get(i);
            Item own = mine.stream().filter(item -> item.getAmount().getAmount().negate().compareTo(back.getAmount().getAmount()) == 0
                    && item.left().signum() > 0).findFirst().orElseThrow();
            settling.settle(own.isDebit() ? own : back, own.isDebit() ? back : own, own.left(), day);
        }
        List<Item> touched = new ArrayList<>(held);
        touched.addAll(opposite);
        follow(touched);
    }

    private void follow(List<Item> touched) {
        invoiceItems.follow(touched);
        Map<UUID, BigDecimal> left = touched.stream().filter(item -> item.getDocumentType().equals(TYPE))
                .collect(Collectors.groupingBy(Item::getDocument, Collectors.reducing(BigDecimal.ZERO, Item::left, BigDecimal::add)));
        payments.all(left.keySet()).forEach(payment -> payment.left(new Money(left.get(payment.getId()), payment.getAmount().getCurrency())));
    }
}
