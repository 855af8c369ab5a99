package kontor.accounting.invoice;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.accounting.entry.Days;
import kontor.accounting.entry.Entry;
import kontor.base.TradeDocument;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.value.Money;

/** What a customer is to pay, or is credited. A draft may be changed; issued, it stands, and a credit note takes it back. */
@Entity
@Table(name = "accounting_invoice")
public class Invoice extends TradeDocument {

    @NotNull
    @Enumerated(EnumType.STRING)
    private InvoiceKind kind = InvoiceKind.INVOICE;

    @NotNull
    @Enumerated(EnumType.STRING)
    private InvoiceState state = InvoiceState.FLOW.initial();

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Integer year;

    private Long sequence;

    @Column(name = "order_id")
    private UUID order;

    @Size(max = 40)
    @Column(name = "order_number")
    private String orderNumber;

    private boolean ahead;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credits_id")
    private Invoice credits;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "open_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "open_currency"))
    private Money open;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL)
    private List<InvoiceLine> lines = new ArrayList<>();

    /** An invoice yet to be filled in. */
    public Invoice() {
    }

    /** A draft of a credit note over an invoice, without lines. */
    static Invoice crediting(Invoice original) {
        Invoice credit = new Invoice();
        credit.copy(original);
        credit.belongTo(original.getCompanyId());
        credit.kind = InvoiceKind.CREDIT_NOTE;
        credit.order = original.order;
        credit.orderNumber = original.orderNumber;
        credit.comeFrom("accounting.invoice", original.getId());
        credit.credits = original;
        return credit;
    }

    /** Takes customer, terms and number of an order; what is billed of it becomes its lines. */
    void bill(TradeDocument from, InvoiceKind as) {
        copy(from);
        if (from.getCompanyId() != null) {
            belongTo(from.getCompanyId());
        }
        kind = as;
        comeFrom("base.order", from.getId());
        order = from.getId();
        orderNumber = from.getNumber();
    }

    /** Stands from now on, under that number. Errors: it does already. */
    void issue(Days.Counted counted, Entry booked) {
        state = InvoiceState.FLOW.apply("issue", state);
        numbered(counted.number());
        year = counted.year();
        sequence = counted.sequence();
        entry = booked;
        left(getGross());
    }

    /** So much of it is left, not below zero. */
    public void left(Money left) {
        open = left;
        boolean settled = left.getAmount().signum() == 0;
        if (settled != (state == InvoiceState.PAID)) {
            state = InvoiceState.FLOW.apply(settled ? "settle" : "reopen", state);
        }
    }

    void join(UUID company) {
        belongTo(company);
    }

    void put(InvoiceLine line) {
        checkOpen("invoice");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.follow(this);
    }

    void drop(InvoiceLine line) {
        checkOpen("invoice");
        lines.remove(line);
    }

    @Override
    protected void checkOpen(String field) {
        if (state != InvoiceState.DRAFT) {
            throw BusinessRuleViolation.of(field, "accounting.invoice.stands");
        }
    }

    @Override
    protected List<InvoiceLine> lines() {
        return lines;
    }

    /** Whether it is to be paid; else it can be set off. */
    boolean isCharge() {
        return kind == InvoiceKind.INVOICE;
    }

    /** Invoice or credit note. */
    public InvoiceKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. Errors: it stands, or is made from another record. */
    public void setKind(InvoiceKind kind) {
        if (kind != this.kind) {
            checkOpen("kind");
            if (order != null || credits != null) {
                throw BusinessRuleViolation.of("kind", "accounting.invoice.made-of");
            }
            this.kind = kind;
        }
    }

    /** How far it has come. */
    public InvoiceState getState() {
        return state;
    }

    /** Until when it is to be paid. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** See {@link #getDueOn}. Errors: it stands. */
    public void setDueOn(LocalDate dueOn) {
        if (!Objects.equals(dueOn, this.dueOn)) {
            checkOpen("dueOn");
            this.dueOn = dueOn;
        }
    }

    /** The order that it is made of; null for none. */
    public UUID getOrder() {
        return order;
    }

    /** Makes it of an order: as a new invoice is written, what is to be billed becomes its lines. Errors: it stands, or has been made of another. */
    public void setOrder(UUID order) {
        if (!Objects.equals(order, this.order)) {
            checkOpen("order");
            if (getCreatedAt() != null) {
                throw BusinessRuleViolation.of("order", "accounting.invoice.made-of");
            }
            this.order = order;
        }
    }

    /** That order's number. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** Whether it was made of what is ordered, delivered or not. */
    public boolean isAhead() {
        return ahead;
    }

    /** See {@link #isAhead}. Errors: it stands. */
    public void setAhead(boolean ahead) {
        if (ahead != this.ahead) {
            checkOpen("ahead");
            this.ahead = ahead;
        }
    }

    /** The invoice that it credits; null for none. */
    public Invoice getCredits() {
        return credits;
    }

    /** Its booking; null for a draft, and where nothing was to be booked. */
    public Entry getEntry() {
        return entry;
    }

    /** How much of it is left; null for a draft. */
    public Money getOpen() {
        return open;
    }

    /** The year that its number is counted in; null for a draft. */
    public Integer getYear() {
        return year;
    }

    /** Its place among the numbers of that year; null for a draft. */
    public Long getSequence() {
        return sequence;
    }

    /** What is charged or credited, archived lines included. */
    public List<InvoiceLine> getLines() {
        return List.copyOf(lines);
    }
}
