package kontor.accounting.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kontor.accounting.account.Journal;
import kontor.accounting.entry.Days;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/** Money that came from a customer or went back to one. Posted, it stands; what of it is not set off yet is open. */
@Entity
@Table(name = "accounting_payment")
public class Payment extends DomainEntity {

    @Size(max = 40)
    private String number;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private PartyRef party;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Way way = Way.RECEIVED;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PaymentState state = PaymentState.FLOW.initial();

    @NotNull
    private LocalDate day;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "journal_id")
    private Journal journal;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "open_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "open_currency"))
    private Money open;

    @Size(max = 200)
    private String reference;

    private Integer year;

    private Long sequence;

    /** A payment yet to be filled in. */
    public Payment() {
    }

    /** Stands from now on, under that number. Errors: it does already. */
    void post(Days.Counted counted) {
        state = PaymentState.FLOW.apply("post", state);
        number = counted.number();
        year = counted.year();
        sequence = counted.sequence();
        open = amount;
    }

    void reverse() {
        state = PaymentState.FLOW.apply("reverse", state);
    }

    void left(Money left) {
        open = left;
    }

    void join(UUID company) {
        belongTo(company);
    }

    /** Names {@code kept} where it names {@code duplicate}: the two are one party. */
    void replace(UUID duplicate, PartyRef kept) {
        party = duplicate.equals(party.getId()) ? kept : party;
    }

    void checkOpen(String field) {
        if (state != PaymentState.DRAFT) {
            throw BusinessRuleViolation.of(field, "accounting.payment.stands");
        }
    }

    /** Its number; null for a draft. */
    public String getNumber() {
        return number;
    }

    /** Who has paid, or got the money back. */
    public PartyRef getParty() {
        return party;
    }

    /** See {@link #getParty}. Errors: it stands. */
    public void setParty(PartyRef party) {
        if (!Objects.equals(party == null ? null : party.getId(), this.party == null ? null : this.party.getId())) {
            checkOpen("party");
            this.party = party;
        }
    }

    /** Which way the money went. */
    public Way getWay() {
        return way;
    }

    /** See {@link #getWay}. Errors: it stands. */
    public void setWay(Way way) {
        if (way != this.way) {
            checkOpen("way");
            this.way = way;
        }
    }

    /** How far it has come. */
    public PaymentState getState() {
        return state;
    }

    /** The day of the money, in the firm's zone. */
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

    /** Bank or till. */
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

    /** How much money. */
    public Money getAmount() {
        return amount;
    }

    /** See {@link #getAmount}. Errors: it stands. */
    public void setAmount(Money amount) {
        if (!Objects.equals(amount, this.amount)) {
            checkOpen("amount");
            this.amount = amount;
        }
    }

    /** How much of it is not set off yet; null for a draft. */
    public Money getOpen() {
        return open;
    }

    /** What the bank's statement says. */
    public String getReference() {
        return reference;
    }

    /** See {@link #getReference}. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The year that its number is counted in; null for a draft. */
    public Integer getYear() {
        return year;
    }

    /** Its place among the numbers of that year; null for a draft. */
    public Long getSequence() {
        return sequence;
    }
}
