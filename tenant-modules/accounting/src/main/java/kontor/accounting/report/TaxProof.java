package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.invoice.Invoice;
import kontor.accounting.invoice.InvoiceKind;
import kontor.accounting.invoice.InvoiceState;
import kontor.accounting.invoice.InvoiceTax;
import kontor.platform.api.entity.Data;

/** The taxes of invoices are what documents have booked on the tax account. What is booked there by hand, such as paying the tax, is beside that. */
@ApplicationScoped
class TaxProof {

    private static final String ISSUED = """
            r.companyId = :company and r.invoice.kind = :kind and r.invoice.state <> :draft and r.invoice.day <= :day""";
    private static final String BY_DOCUMENTS = "r.account = :account and r.day <= :day and r.entry.document is not null";
    private static final String INVOICE_OFF = """
            r.companyId = :company and r.state <> :draft and r.day <= :day and (r.tax.amount <>
            (select coalesce(sum(t.amount.amount), 0) from InvoiceTax t where t.invoice = r) or r.tax.amount <>
            (select coalesce(sum(l.debit.amount + l.credit.amount), 0) from EntryLine l where l.entry = r.entry and l.account = :account))""";
    private static final String LINE_OFF = """
            r.account = :account and r.day <= :day and r.entry.document is not null and (r.levy is null or not exists
            (select i from Invoice i where i.entry = r.entry))""";

    @Inject
    Data data;

    @Inject
    Charts charts;

    Proof agree(UUID company, LocalDate day) {
        Optional<Account> account = charts.account(company, Purpose.OUTPUT_TAX);
        BigDecimal source = sum(company, InvoiceKind.INVOICE, day).subtract(sum(company, InvoiceKind.CREDIT_NOTE, day));
        BigDecimal books = account.flatMap(tax -> data.unscoped(EntryLine.class).where(BY_DOCUMENTS).with("account", tax).with("day", day)
                .select(Sides.class, "r.account.id, sum(r.debit.amount), sum(r.credit.amount)", "r.account.id").stream().findFirst())
                .map(sides -> sides.balance().negate()).orElse(BigDecimal.ZERO);
        return Proof.of("taxes", source, books, account.flatMap(tax -> fault(company, tax, day)).orElse(null));
    }

    private BigDecimal sum(UUID company, InvoiceKind kind, LocalDate day) {
        return data.unscoped(InvoiceTax.class).where(ISSUED).with("company", company).with("kind", kind).with("draft", InvoiceState.DRAFT)
                .with("day", day).select(Grouped.class, "r.companyId, sum(r.amount.amount)", "r.companyId").stream().map(Grouped::sum)
                .findFirst().orElse(BigDecimal.ZERO);
    }

    private Optional<Proof.Fault> fault(UUID company, Account account, LocalDate day) {
        return data.unscoped(Invoice.class).where(INVOICE_OFF).with("company", company).with("draft", InvoiceState.DRAFT).with("day", day)
                .with("account", account).orderBy("r.day, r.id").first()
                .map(invoice -> new Proof.Fault("accounting.invoice", invoice.getId(), invoice.getNumber(), invoice.getTax().getAmount(), null))
                .or(() -> data.unscoped(EntryLine.class).where(LINE_OFF).with("account", account).with("day", day).orderBy("r.day, r.id").first()
                        .map(line -> new Proof.Fault("accounting.entry", line.getEntry().getId(), line.getEntry().getNumber(), BigDecimal.ZERO,
                                line.balance().negate())));
    }
}
