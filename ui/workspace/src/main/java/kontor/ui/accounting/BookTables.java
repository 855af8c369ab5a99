package kontor.ui.accounting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kontor.accounting.account.AccountDefinition;
import kontor.accounting.entry.EntryLineDefinition;
import kontor.accounting.report.OpenLine;
import kontor.accounting.report.Proof;
import kontor.accounting.report.TaxLine;
import kontor.accounting.report.TrialBalance;
import kontor.platform.api.value.Money;
import kontor.platform.api.workflow.State.Tone;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.DataTable;
import kontor.ui.workspace.screen.Screen;

/** Draws the reports of the books as tables; whatever is named leads to its record. */
final class BookTables {

    /** Most rows shown; the list of open items pages through all. */
    private static final int MOST = 500;
    private static final String PARTY = "base.party";

    private final Screen screen;
    private final String currency;

    BookTables(Screen screen) {
        this.screen = screen;
        currency = screen.access().currency();
    }

    BookTable proofs(List<Proof> proofs) {
        List<List<Component>> rows = proofs.stream().map(proof -> List.of(new Span(screen.say("books.proof." + proof.key())),
                new Chip(screen.say(proof.held() ? "books.held" : "books.broken"), proof.held() ? Tone.SUCCESS : Tone.DANGER),
                figure(proof, proof.source()), figure(proof, proof.books()), fault(proof))).toList();
        return table("proofs", 2, rows, "books.proof", "books.result", "books.source", "books.booked", "books.fault");
    }

    /** The proof of numbers counts; the others are amounts. */
    private Component figure(Proof proof, BigDecimal value) {
        return "numbers".equals(proof.key()) ? new Span(screen.formats().number(value)) : amount(value);
    }

    private Component fault(Proof proof) {
        return proof.fault() == null ? new Span("–") : link(proof.fault().type(), proof.fault().record(), proof.fault().label());
    }

    BookTable trialBalance(TrialBalance report) {
        List<List<Component>> rows = new ArrayList<>(report.lines().stream().map(line -> List.of(
                link(AccountDefinition.VALUE.name(), line.account(), line.code() + " " + line.name()), amount(line.opening()),
                amount(line.debit()), amount(line.credit()), amount(line.closing()))).toList());
        rows.add(List.of(new Span(screen.say("books.sum")), amount(sum(report.lines(), TrialBalance.Line::opening)), amount(report.debit()),
                amount(report.credit()), amount(sum(report.lines(), TrialBalance.Line::closing))));
        return report.lines().isEmpty() ? nothing() : table("trial-balance", 1, rows, "books.account", "books.opening", "books.debit", "books.credit",
                "books.closing");
    }

    BookTable taxes(List<TaxLine> lines) {
        List<List<Component>> rows = lines.stream().map(line -> List.<Component>of(new Span(line.name()),
                new Span(screen.names().option(EntryLineDefinition.VALUE, EntryLineDefinition.VALUE.field("turn"), line.turn().name())),
                amount(line.base()), amount(line.tax()))).toList();
        return rows.isEmpty() ? nothing() : table("taxes", 2, rows, "books.levy", "books.turn", "books.base", "books.tax");
    }

    BookTable openItems(List<OpenLine> lines) {
        List<List<Component>> rows = new ArrayList<>(lines.stream().limit(MOST).map(line -> List.of(link(line.documentType(), line.document(), line.number()),
                link(PARTY, line.party(), line.partyName()), new Span(screen.formats().date(line.day())),
                new Span(line.due() == null ? "–" : screen.formats().date(line.due())), amount(line.amount()), amount(line.open()))).toList());
        rows.add(List.of(new Span(screen.say("books.sum")), new Span(), new Span(), new Span(), amount(sum(lines, OpenLine::amount)),
                amount(sum(lines, OpenLine::open))));
        BookTable table = table("open-items", 4, rows, "books.document", "books.party", "books.date", "books.due", "books.amount", "books.open");
        if (lines.size() > MOST) {
            table.add(new Paragraph(screen.say("books.cut", MOST, lines.size())));
        }
        return lines.isEmpty() ? nothing() : table;
    }

    private BookTable nothing() {
        return BookTable.empty(screen.say("books.nothing"));
    }

    /** A table whose columns are figures from that one on. */
    private BookTable table(String report, int figures, List<List<Component>> rows, String... header) {
        String caption = screen.say("books." + report);
        DataTable table = DataTable.of(caption, Stream.of(header).map(screen::say).toList(), rows);
        return BookTable.of(caption, table.figuresFrom(figures));
    }

    private Component amount(BigDecimal value) {
        return new Span(screen.formats().money(new Money(value, currency)));
    }

    private Component link(String kind, UUID record, String label) {
        return screen.definition(kind).filter(d -> record != null && screen.may(d, "read"))
                .<Component>map(d -> new Anchor(screen.addresses().record(d, record), label)).orElseGet(() -> new Span(label));
    }

    private static <T> BigDecimal sum(List<T> lines, Function<T, BigDecimal> of) {
        return lines.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
