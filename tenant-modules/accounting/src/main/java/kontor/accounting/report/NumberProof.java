package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.EntryService;
import kontor.accounting.invoice.Invoice;
import kontor.accounting.invoice.InvoiceKind;
import kontor.accounting.payment.Paying;
import kontor.accounting.payment.Payment;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.ScopedQuery;
import kontor.platform.api.number.Numbers;

/** As many documents are there as were counted, in each series and year; none is missing in between or at the end. */
@ApplicationScoped
class NumberProof {

    private static final String COUNTED = "r.companyId = :company and r.sequence is not null";
    private static final String INVOICE_GAP = """
            r.companyId = :company and r.kind = :kind and r.sequence > 1 and not exists (select p from Invoice p where p.companyId = r.companyId
            and p.kind = r.kind and p.year = r.year and p.sequence = r.sequence - 1)""";
    private static final String PAYMENT_GAP = """
            r.companyId = :company and r.sequence > 1 and not exists (select p from Payment p where p.companyId = r.companyId and p.year = r.year
            and p.sequence = r.sequence - 1)""";
    private static final String ENTRY_GAP = """
            r.companyId = :company and r.sequence > 1 and not exists (select p from Entry p where p.companyId = r.companyId and p.year = r.year
            and p.sequence = r.sequence - 1)""";

    @Inject
    Data data;

    @Inject
    Numbers numbers;

    private record Series(String name, String type, List<SeriesCount> years, Supplier<Optional<Proof.Fault>> gap) {
    }

    Proof withoutGaps(UUID company) {
        List<Series> all = List.of(invoices(company, InvoiceKind.INVOICE), invoices(company, InvoiceKind.CREDIT_NOTE), payments(company), entries(company));
        long given = 0;
        long there = 0;
        for (Series series : all) {
            for (SeriesCount year : series.years()) {
                given += numbers.last(series.name(), company, year.year());
                there += year.count();
            }
        }
        Optional<Proof.Fault> fault = all.stream().flatMap(series -> Stream.concat(series.gap().get().stream(), end(series, company))).findFirst();
        return Proof.of("numbers", BigDecimal.valueOf(given), BigDecimal.valueOf(there), fault.orElse(null));
    }

    private Stream<Proof.Fault> end(Series series, UUID company) {
        return series.years().stream().filter(year -> numbers.last(series.name(), company, year.year()) != year.count())
                .map(year -> missing(series.type(), null, year.year(), numbers.last(series.name(), company, year.year())));
    }

    private static Proof.Fault missing(String type, UUID after, int year, long sequence) {
        return new Proof.Fault(type, after, String.format(Locale.ROOT, "%d-%05d", year, sequence), BigDecimal.valueOf(sequence), null);
    }

    private Series invoices(UUID company, InvoiceKind kind) {
        return new Series(kind.series(), "accounting.invoice",
                years(data.unscoped(Invoice.class).where(COUNTED).where("r.kind = :kind").with("company", company).with("kind", kind)),
                () -> data.unscoped(Invoice.class).where(INVOICE_GAP).with("company", company).with("kind", kind).orderBy("r.year, r.sequence").first()
                        .map(next -> missing("accounting.invoice", next.getId(), next.getYear(), next.getSequence() - 1)));
    }

    private Series payments(UUID company) {
        return new Series(Paying.TYPE, Paying.TYPE, years(data.unscoped(Payment.class).where(COUNTED).with("company", company)),
                () -> data.unscoped(Payment.class).where(PAYMENT_GAP).with("company", company).orderBy("r.year, r.sequence").first()
                        .map(next -> missing(Paying.TYPE, next.getId(), next.getYear(), next.getSequence() - 1)));
    }

    private Series entries(UUID company) {
        return new Series(EntryService.SERIES, "accounting.entry", years(data.unscoped(Entry.class).where(COUNTED).with("company", company)),
                () -> data.unscoped(Entry.class).where(ENTRY_GAP).with("company", company).orderBy("r.year, r.sequence").first()
                        .map(next -> missing("accounting.entry", next.getId(), next.getYear(), next.getSequence() - 1)));
    }

    private static List<SeriesCount> years(ScopedQuery<?> documents) {
        return documents.select(SeriesCount.class, "r.year, count(r)", "r.year");
    }
}
