package kontor.accounting.entry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.accounting.account.Journal;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/** A booking: amounts on accounts whose two sides are equal. Posted, it stands; a mistake is taken back by its opposite. */
@Entity
@Table(name = "accounting_entry")
public class Entry extends DomainEntity {

    @Size(max = 40)
    private String number;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "journal_id")
    private Journal journal;

    @NotNull
    private LocalDate day;

    @NotBlank
    @Size(max = 500)
    private String text;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.FLOW.initial();

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "document_id")
    private UUID document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reverses_id")
    private Entry reverses;

    private Integer year;

    private Long sequence;

    @Column(name = "line_count")
    private int lineCount;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency"))
    private Money total;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
    private List<EntryLine> lines = new ArrayList<>();

    /** A booking yet to be filled in. */
    public Entry() {
    }

    /** A booking that stands from the beginning. Errors: its sides are not equal, or it has fewer than two lines. */
    static Entry posted(Voucher voucher, UUID company, String currency) {
        Entry entry = new Entry();
        entry.belongTo(company);
        entry.journal = voucher.journal();
        entry.day = voucher.day();
        entry.text = voucher.text();
        entry.documentType = voucher.documentType();
        entry.document = voucher.document();
        entry.reverses = voucher.reverses();
        voucher.legs().stream().filter(Leg::counts).forEach(leg -> entry.lines.add(EntryLine.of(entry, leg, entry.lines.size() + 1, currency)));
        entry.post(voucher.number(), currency);
        if (voucher.counted() != null) {
            entry.count(voucher.counted());
        }
        return entry;
    }

    /** Makes it stand. Errors: it does already, its sides are not equal, or it has fewer than two lines. */
    void post(String given, String currency) {
        EntryState next = EntryState.FLOW.apply("post", state);
        Money debit = lines.stream().map(EntryLine::getDebit).reduce(Money.zero(currency), Money::plus);
        Money credit = lines.stream().map(EntryLine::getCredit).reduce(Money.zero(currency), Money::plus);
        if (lines.size() < 2) {
            throw new BusinessRuleViolation("accounting.entry.too-few-lines");
        }
        if (!debit.equals(credit)) {
            throw new BusinessRuleViolation("accounting.entry.unbalanced", debit.getAmount().toPlainString(), credit.getAmount().toPlainString());
        }
        state = next;
        number = given;
        total = debit;
        lineCount = lines.size();
        lines.forEach(line -> line.stand(day));
    }

    /** Its number is counted by itself, not taken from a document. */
    void count(Days.Counted counted) {
        year = counted.year();
        sequence = counted.sequence();
    }

    void join(UUID company) {
        belongTo(company);
    }

    void put(EntryLine line) {
        checkOpen("entry");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(EntryLine line) {
        checkOpen("entry");
        lines.remove(line);
    }

    void checkOpen(String field) {
        if (state != EntryState.DRAFT) {
            throw BusinessRuleViolation.of(field, "accounting.entry.stands");
        }
    }

    /** Its number; null for a draft. */
    public String getNumber() {
        return number;
    }

    /** Where it was first written. */
    public Journal getJournal() {
        return journal;
    }

    /** See {@link #getJournal}. Errors: it stands. */
    public void setJournal(Journal journal) {
        if (!Objects.equals(journal, this.journal)) {
            checkOpen("journal");
            this.journal = journal;
        }
    }

    /** Its day, in the firm's zone. */
    public LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay}. Errors: it stands. */
    public void setDay(LocalDate day) {
        if (!Objects.equals(day, this.day)) {
            checkOpen("day");
            this.day = day;
        }
    }

    /** What for. */
    public String getText() {
        return text;
    }

    /** See {@link #getText}. Errors: it stands. */
    public void setText(String text) {
        if (!Objects.equals(text, this.text)) {
            checkOpen("text");
            this.text = text;
        }
    }

    /** Whether it stands. */
    public EntryState getState() {
        return state;
    }

    /** Definition of the document that it comes from; null for a booking by hand. */
    public String getDocumentType() {
        return documentType;
    }

    /** The document that it comes from; null for a booking by hand. */
    public UUID getDocument() {
        return document;
    }

    /** The booking that it takes back; null for none. */
    public Entry getReverses() {
        return reverses;
    }

    /** Sum of either side; null for a draft. */
    public Money getTotal() {
        return total;
    }

    /** How many lines it was posted with; 0 for a draft. */
    public int getLineCount() {
        return lineCount;
    }

    /** The year that its own number is counted in; null where that is a document's. */
    public Integer getYear() {
        return year;
    }

    /** Its place among the numbers of that year; null where its number is a document's. */
    public Long getSequence() {
        return sequence;
    }

    /** Its amounts, in their order. */
    public List<EntryLine> getLines() {
        return lines.stream().sorted(Comparator.comparingInt(EntryLine::getPlace)).toList();
    }
}
