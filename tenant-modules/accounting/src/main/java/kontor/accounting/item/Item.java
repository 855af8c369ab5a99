package kontor.accounting.item;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.accounting.entry.EntryLine;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/**
 * An amount on a control account that is to be paid, above zero, or that can be set off, below zero; and what is left of it.
 * Each line on a control account is one item.
 */
@Entity
@Table(name = "accounting_item")
public class Item extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private EntryLine line;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private PartyRef party;

    @NotNull
    @Column(name = "document_type")
    private String documentType;

    @NotNull
    @Column(name = "document_id")
    private UUID document;

    @NotNull
    private String number;

    @NotNull
    private LocalDate day;

    @NotNull
    @Column(name = "due_on")
    private LocalDate dueOn;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "open_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "open_currency"))
    private Money open;

    /** For the persistence provider. */
    protected Item() {
    }

    /** The item of a line on a control account. */
    static Item of(EntryLine line) {
        Item item = new Item();
        item.belongTo(line.getEntry().getCompanyId());
        item.line = line;
        item.party = line.getParty();
        item.documentType = line.getEntry().getDocumentType();
        item.document = line.getEntry().getDocument();
        item.number = line.getEntry().getNumber();
        item.day = line.getDay();
        item.dueOn = line.getDueOn() == null ? line.getDay() : line.getDueOn();
        item.amount = new Money(line.balance(), line.getDebit().getCurrency());
        item.open = item.amount;
        return item;
    }

    /** So much of it, not below zero, is set off; below zero takes that back. Errors: that is more than is left, or than there is. */
    void settle(BigDecimal settled) {
        BigDecimal left = open.getAmount().subtract(amount.getAmount().signum() < 0 ? settled.negate() : settled);
        if (left.signum() * amount.getAmount().signum() < 0 || left.abs().compareTo(amount.getAmount().abs()) > 0) {
            throw BusinessRuleViolation.of("amount", "accounting.item.too-much", number, left().toPlainString());
        }
        open = new Money(left, amount.getCurrency());
    }

    void replace(PartyRef kept) {
        party = kept;
    }

    /** How much is left, not below zero. */
    public BigDecimal left() {
        return open.getAmount().abs();
    }

    /** Whether it is to be paid; else it can be set off. */
    public boolean isDebit() {
        return amount.getAmount().signum() > 0;
    }

    /** The line on the control account. */
    public EntryLine getLine() {
        return line;
    }

    /** Who is to pay, or has something to be set off. */
    public PartyRef getParty() {
        return party;
    }

    /** Definition of its document. */
    public String getDocumentType() {
        return documentType;
    }

    /** The invoice, credit note or payment. */
    public UUID getDocument() {
        return document;
    }

    /** That document's number. */
    public String getNumber() {
        return number;
    }

    /** Its day, in the firm's zone. */
    public LocalDate getDay() {
        return day;
    }

    /** Until when it is to be paid. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What it was at first. */
    public Money getAmount() {
        return amount;
    }

    /** What is left of it, of the same sign. */
    public Money getOpen() {
        return open;
    }
}
