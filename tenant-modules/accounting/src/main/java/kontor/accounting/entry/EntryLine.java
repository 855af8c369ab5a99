package kontor.accounting.entry;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import kontor.accounting.account.Account;
import kontor.base.LevyRef;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/** An amount of a booking on one side of an account. It stands once its booking is posted: the database refuses to change it. */
@Entity
@Table(name = "accounting_entry_line")
public class EntryLine extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private int place;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private LocalDate day;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "debit_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money debit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "credit_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", insertable = false, updatable = false))
    private Money credit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private PartyRef party;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Size(max = 500)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "levy_id")
    private LevyRef levy;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "base_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "base_currency"))
    private Money base;

    /** A line yet to be filled in. */
    public EntryLine() {
    }

    static EntryLine of(Entry entry, Leg leg, int place, String currency) {
        EntryLine line = new EntryLine();
        line.belongTo(entry.getCompanyId());
        line.entry = entry;
        line.place = place;
        line.account = leg.account();
        line.debit = new Money(leg.amount().max(BigDecimal.ZERO), currency);
        line.credit = new Money(leg.amount().negate().max(BigDecimal.ZERO), currency);
        line.text = leg.text();
        line.dueOn = leg.due();
        return line;
    }

    void concern(PartyRef whom) {
        party = whom;
    }

    void tax(LevyRef of, Leg.Tax tax) {
        levy = of;
        turn = tax.turn();
        base = new Money(tax.base(), debit.getCurrency());
    }

    void stand(LocalDate on) {
        day = on;
    }

    /** Fills in what nobody entered. Errors: both sides or none, below zero, another currency, or an account that is kept by the house. */
    void complete(String currency, int next) {
        belongTo(entry.getCompanyId());
        place = place == 0 ? next : place;
        debit = debit == null ? Money.zero(currency) : debit;
        credit = credit == null ? Money.zero(currency) : credit;
        if (!debit.getCurrency().equals(currency) || !credit.getCurrency().equals(currency)) {
            throw new InvalidInput("debit", "accounting.entry-line.other-currency", currency);
        }
        if (debit.getAmount().signum() < 0 || credit.getAmount().signum() < 0
                || debit.getAmount().signum() == 0 == (credit.getAmount().signum() == 0)) {
            throw new InvalidInput("debit", "accounting.entry-line.one-side");
        }
        if (!debit.rounded().equals(debit) || !credit.rounded().equals(credit)) {
            throw new InvalidInput("debit", "accounting.entry-line.too-fine");
        }
        if (account != null && account.getPurpose() != null && account.getPurpose().isKept()) {
            throw new InvalidInput("account", "accounting.entry-line.kept", account.getCode());
        }
        if (account != null && !account.getCompanyId().equals(entry.getCompanyId())) {
            throw new InvalidInput("account", "accounting.entry-line.other-company");
        }
    }

    private void checkOpen(String field) {
        if (day != null) {
            throw BusinessRuleViolation.of(field, "accounting.entry.stands");
        }
    }

    /** Its booking. */
    public Entry getEntry() {
        return entry;
    }

    /** See {@link #getEntry}. Errors: it is a line of another one. */
    public void setEntry(Entry entry) {
        if (this.entry != null && !this.entry.equals(entry)) {
            throw BusinessRuleViolation.of("entry", "accounting.entry-line.stays");
        }
        this.entry = entry;
    }

    /** Its place in the booking, from 1. */
    public int getPlace() {
        return place;
    }

    /** Where. */
    public Account getAccount() {
        return account;
    }

    /** See {@link #getAccount}. Errors: it stands. */
    public void setAccount(Account account) {
        if (!Objects.equals(account, this.account)) {
            checkOpen("account");
            this.account = account;
        }
    }

    /** The booking's day; null until that is posted. */
    public LocalDate getDay() {
        return day;
    }

    /** Amount on the debit side; zero if it is on the other. */
    public Money getDebit() {
        return debit;
    }

    /** See {@link #getDebit}. Errors: it stands. */
    public void setDebit(Money debit) {
        if (!Objects.equals(debit, this.debit)) {
            checkOpen("debit");
            this.debit = debit;
        }
    }

    /** Amount on the credit side; zero if it is on the other. */
    public Money getCredit() {
        return credit;
    }

    /** See {@link #getCredit}. Errors: it stands. */
    public void setCredit(Money credit) {
        if (!Objects.equals(credit, this.credit)) {
            checkOpen("credit");
            this.credit = credit;
        }
    }

    /** Debit less credit. */
    public BigDecimal balance() {
        return debit.getAmount().subtract(credit.getAmount());
    }

    /** Whom it concerns; null for nobody. */
    public PartyRef getParty() {
        return party;
    }

    /** See {@link #getParty}. Errors: it stands. */
    public void setParty(PartyRef party) {
        checkOpen("party");
        this.party = party;
    }

    /** Until when it is to be paid; null where nothing is. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What for; null for what the booking says. */
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

    /** The levy whose tax it is; null for none. */
    public LevyRef getLevy() {
        return levy;
    }

    /** Which sort of turnover it is a tax of; null for none. */
    public Turn getTurn() {
        return turn;
    }

    /** What the tax was reckoned on; null for no tax. */
    public Money getBase() {
        return base;
    }
}
