package kontor.base;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/**
 * A document of trade with a customer: lines that come to a net, a tax and a gross amount in one currency. While it may
 * be changed, its amounts follow its lines.
 */
@MappedSuperclass
public abstract class TradeDocument extends DomainEntity {

    @Size(max = 40)
    private String number;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private PartyRef customer;

    @NotNull
    private LocalDate day;

    @NotBlank
    @Size(max = 3)
    private String currency;

    @Size(max = 100)
    @Column(name = "customer_reference")
    private String customerReference;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "net_currency"))
    private Money net;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "tax_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "tax_currency"))
    private Money tax;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "gross_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "gross_currency"))
    private Money gross;

    @Size(max = 4000)
    private String note;

    @Size(max = 60)
    @Column(name = "origin_type")
    private String originType;

    @Column(name = "origin_id")
    private UUID origin;

    /** A new document. */
    protected TradeDocument() {
    }

    /** Another form of the document of that id. */
    protected TradeDocument(UUID id) {
        super(id);
    }

    /** Its lines, in any order, archived ones included. */
    protected abstract List<? extends TradeLine> lines();

    /** Refuses a change that the state does not allow. Errors: a violation that names the field. */
    protected abstract void checkOpen(String field);

    /** Its lines in their order, those out of use left out. */
    public List<? extends TradeLine> linesInUse() {
        return lines().stream().filter(line -> !line.isArchived())
                .sorted(Comparator.comparingInt(TradeLine::getPlace).thenComparing(TradeLine::getId)).toList();
    }

    /** Reckons what its lines come to, with each levy apart. */
    public DocumentTotals reckon(TaxRounding rounding) {
        List<? extends TradeLine> lines = linesInUse();
        DocumentTotals totals = TaxReckoning.of(lines.stream().map(TradeLine::taxed).toList(), rounding, currency);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).come(totals.lines().get(i).net());
        }
        net = totals.net();
        tax = totals.tax();
        gross = totals.gross();
        return totals;
    }

    /** Takes over customer, currency, reference and note of another document. */
    protected void copy(TradeDocument other) {
        customer = other.customer;
        currency = other.currency;
        customerReference = other.customerReference;
        note = other.note;
        setOwnerId(other.getOwnerId());
    }

    /** Says which record it was made from, such as the quotation of an order. */
    protected void comeFrom(String definition, UUID record) {
        originType = definition;
        origin = record;
    }

    private static UUID idOf(PartyRef party) {
        return party == null ? null : party.getId();
    }

    /** Gives it its number, once. */
    protected void numbered(String given) {
        number = given;
    }

    /** Names {@code kept} where it names {@code duplicate}: the two are one party. */
    public void replace(UUID duplicate, PartyRef kept) {
        customer = customer != null && duplicate.equals(customer.getId()) ? kept : customer;
    }

    /** Its number; null until it has one. */
    public String getNumber() {
        return number;
    }

    /** Who buys. */
    public PartyRef getCustomer() {
        return customer;
    }

    /** See {@link #getCustomer}. Errors: the document stands. */
    public void setCustomer(PartyRef customer) {
        if (!Objects.equals(idOf(customer), idOf(this.customer))) {
            checkOpen("customer");
            this.customer = customer;
        }
    }

    /** The day of the document, in the firm's zone. */
    public LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay}. Errors: the document stands. */
    public void setDay(LocalDate day) {
        if (!Objects.equals(day, this.day)) {
            checkOpen("day");
            this.day = day;
        }
    }

    /** ISO 4217 code of all its amounts. */
    public String getCurrency() {
        return currency;
    }

    /** See {@link #getCurrency}. Errors: the document stands. */
    public void setCurrency(String currency) {
        if (!Objects.equals(currency, this.currency)) {
            checkOpen("currency");
            this.currency = currency;
        }
    }

    /** What the customer calls it. */
    public String getCustomerReference() {
        return customerReference;
    }

    /** See {@link #getCustomerReference}. */
    public void setCustomerReference(String customerReference) {
        this.customerReference = customerReference;
    }

    /** Without tax. */
    public Money getNet() {
        return net;
    }

    /** All levies. */
    public Money getTax() {
        return tax;
    }

    /** To be paid. */
    public Money getGross() {
        return gross;
    }

    /** Whatever else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }

    /** Definition of the record that it was made from, such as {@code crm.quotation}; null if it was entered. */
    public String getOriginType() {
        return originType;
    }

    /** The record that it was made from. */
    public UUID getOrigin() {
        return origin;
    }
}
