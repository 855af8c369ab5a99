package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.invoice.Invoice;
import kontor.accounting.invoice.InvoiceState;
import kontor.accounting.item.Item;
import kontor.accounting.payment.Payment;
import kontor.accounting.payment.PaymentState;
import kontor.platform.api.entity.Data;

/** Open items are what the control account says: line by line, item by item, document by document. */
@ApplicationScoped
class ReceivablesProof {

    private static final String LINE_WITHOUT_ITEM = """
            r.account = :account and r.day <= :day and r.debit.amount + r.credit.amount <> 0 and not exists
            (select i from Item i where i.line = r and i.amount.amount = r.debit.amount - r.credit.amount and i.day = r.day)""";
    private static final String ITEM_ELSEWHERE = "r.companyId = :company and (r.line.account <> :account or r.line.day is null)";
    private static final String ITEM_LEFT = """
            r.companyId = :company and abs(r.amount.amount) - abs(r.open.amount) <> (select coalesce(sum(a.amount.amount), 0)
            from Allocation a where a.debit = r or a.credit = r)""";
    private static final String INVOICE_OFF = """
            r.companyId = :company and r.state <> :draft and (r.gross.amount <>
            (select coalesce(sum(abs(i.amount.amount)), 0) from Item i where i.document = r.id) or r.open.amount <>
            (select coalesce(sum(abs(i.open.amount)), 0) from Item i where i.document = r.id))""";
    private static final String PAYMENT_OFF = """
            r.companyId = :company and r.state <> :draft and r.open.amount <>
            (select coalesce(sum(abs(i.open.amount)), 0) from Item i where i.document = r.id)""";

    @Inject
    Data data;

    @Inject
    Charts charts;

    @Inject
    Figures figures;

    Proof agree(UUID company, LocalDate day) {
        Optional<Account> account = charts.account(company, Purpose.RECEIVABLE);
        BigDecimal source = data.unscoped(Item.class).where("r.companyId = :company and r.day <= :day").with("company", company).with("day", day)
                .select(Grouped.class, "r.companyId, sum(r.amount.amount)", "r.companyId").stream().map(Grouped::sum).findFirst().orElse(BigDecimal.ZERO);
        BigDecimal books = account.map(control -> figures.balance(control, day)).orElse(BigDecimal.ZERO);
        return Proof.of("receivables", source, books, account.flatMap(control -> fault(company, control, day)).orElse(null));
    }

    private Optional<Proof.Fault> fault(UUID company, Account account, LocalDate day) {
        return Stream.<java.util.function.Supplier<Optional<Proof.Fault>>>of(() -> line(account, day), () -> item(company, account),
                () -> invoice(company), () -> payment(company)).flatMap(check -> check.get().stream()).findFirst();
    }

    private Optional<Proof.Fault> line(Account account, LocalDate day) {
        return data.unscoped(EntryLine.class).where(LINE_WITHOUT_ITEM).with("account", account).with("day", day).orderBy("r.day, r.id").first()
                .map(line -> new Proof.Fault("accounting.entry", line.getEntry().getId(), line.getEntry().getNumber(), BigDecimal.ZERO, line.balance()));
    }

    private Optional<Proof.Fault> item(UUID company, Account account) {
        return data.unscoped(Item.class).where(ITEM_ELSEWHERE).with("company", company).with("account", account).orderBy("r.day, r.id").first()
                .or(() -> data.unscoped(Item.class).where(ITEM_LEFT).with("company", company).orderBy("r.day, r.id").first())
                .map(item -> new Proof.Fault("accounting.item", item.getId(), item.getNumber(), item.getAmount().getAmount(), item.getOpen().getAmount()));
    }

    private Optional<Proof.Fault> invoice(UUID company) {
        return data.unscoped(Invoice.class).where(INVOICE_OFF).with("company", company).with("draft", InvoiceState.DRAFT).orderBy("r.day, r.id").first()
                .map(invoice -> new Proof.Fault("accounting.invoice", invoice.getId(), invoice.getNumber(), invoice.getGross().getAmount(),
                        invoice.getOpen().getAmount()));
    }

    private Optional<Proof.Fault> payment(UUID company) {
        return data.unscoped(Payment.class).where(PAYMENT_OFF).with("company", company).with("draft", PaymentState.DRAFT).orderBy("r.day, r.id").first()
                .map(payment -> new Proof.Fault("accounting.payment", payment.getId(), payment.getNumber(), payment.getAmount().getAmount(),
                        payment.getOpen().getAmount()));
    }
}
