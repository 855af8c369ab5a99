package kontor.crm.opportunity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.crm.quotation.Quotation;
import kontor.crm.quotation.QuotationState;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/**
 * A deal in the making: who might buy, what it is worth, how likely it is and by when. While it has quotations that may come
 * about, its amount is what they come to; else the sum of its lines; without either an estimate entered by hand. Once won or lost it stands as it was, until it is
 * reopened.
 */
@Entity
@Table(name = "crm_opportunity")
public class Opportunity extends Deal {

    @NotBlank
    @Size(max = 200)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private PartyRef customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private PartyRef contact;

    @Column(name = "lead_id")
    private UUID leadId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    @Column(name = "expected_close")
    private LocalDate expectedClose;

    @Size(max = 4000)
    private String note;

    @OneToMany(mappedBy = "opportunity", cascade = CascadeType.REMOVE)
    private List<OpportunityLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "opportunity")
    private List<Quotation> quotations = new ArrayList<>();

    /** An opportunity yet to be filled in. */
    public Opportunity() {
    }

    /** An opportunity of that name. */
    public Opportunity(String name) {
        this.name = name;
    }

    @Override
    void checkWinnable() {
        if (customer == null) {
            throw BusinessRuleViolation.of("customer", "crm.opportunity.customer-missing");
        }
        if (amount == null || amount.getAmount().signum() <= 0) {
            throw BusinessRuleViolation.of("amount", "crm.opportunity.amount-missing");
        }
    }

    /** Takes a line in, or takes notice of its change. Errors: the deal is closed, or the line is in another currency. */
    void put(OpportunityLine line) {
        checkOpen("opportunity");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
        String currency = line.getPrice().getCurrency();
        lines.stream().map(other -> other.getPrice().getCurrency()).filter(other -> !other.equals(currency)).findFirst()
                .ifPresent(other -> {
                    throw BusinessRuleViolation.of("price", "crm.opportunity-line.other-currency", currency, other);
                });
        followLines();
    }

    /** Gives a line up. Errors: the deal is closed. */
    void take(OpportunityLine line) {
        checkOpen("opportunity");
        lines.remove(line);
        followLines();
    }

    // Without any line left, the last sum stays as an estimate; what was quoted is nearer to the deal than a line.
    private void followLines() {
        if (quoted().isEmpty()) {
            linesInUse().stream().map(OpportunityLine::getAmount).reduce(Money::plus).ifPresent(sum -> amount = sum);
        }
    }

    /** Takes a quotation in. Errors: it is in another currency than the others. */
    public void put(Quotation quotation) {
        if (!quotations.contains(quotation)) {
            quotations.add(quotation);
        }
        String currency = quotation.getCurrency();
        quoted().stream().map(Quotation::getCurrency).filter(other -> !other.equals(currency)).findFirst().ifPresent(other -> {
            throw BusinessRuleViolation.of("currency", "crm.quotation.other-currency", currency, other);
        });
    }

    /** Gives a quotation up. */
    public void take(Quotation quotation) {
        quotations.remove(quotation);
        followQuotations();
    }

    /** Its amount becomes what its quotations come to that may still come about or have been accepted, without tax. */
    public void followQuotations() {
        if (getStage().isOpen()) {
            quoted().stream().map(Quotation::getNet).filter(Objects::nonNull).reduce(Money::plus).ifPresent(sum -> amount = sum);
        }
    }

    /** Whether the customer has accepted a quotation and no other one is still open, so that the deal may be won. */
    public boolean isDecided() {
        return getStage().isOpen() && quotations.stream().anyMatch(q -> q.getState() == QuotationState.ACCEPTED)
                && quotations.stream().noneMatch(q -> QuotationState.OPEN.contains(q.getState()));
    }

    private List<Quotation> quoted() {
        return quotations.stream().filter(quotation -> quotation.getState().counts() && !quotation.isArchived()).toList();
    }

    private List<OpportunityLine> linesInUse() {
        return lines.stream().filter(line -> !line.isArchived()).toList();
    }

    /** Names {@code kept} wherever it names {@code duplicate}: the two are one party, so a closed deal changes as well. */
    void replace(UUID duplicate, PartyRef kept) {
        customer = duplicate.equals(idOf(customer)) ? kept : customer;
        contact = duplicate.equals(idOf(contact)) ? kept : contact;
    }

    /** Hands it to another member; its lines go with it, so that the same people see them. */
    @Override
    public void setOwnerId(UUID ownerId) {
        super.setOwnerId(ownerId);
        lines.forEach(line -> line.setOwnerId(ownerId));
    }

    /** What the deal is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** The party that might buy. */
    public PartyRef getCustomer() {
        return customer;
    }

    /** See {@link #getCustomer}. Errors: the deal is closed. */
    public void setCustomer(PartyRef customer) {
        if (!Objects.equals(idOf(customer), idOf(this.customer))) {
            checkOpen("customer");
            this.customer = customer;
        }
    }

    /** The person to talk to. */
    public PartyRef getContact() {
        return contact;
    }

    /** See {@link #getContact}. */
    public void setContact(PartyRef contact) {
        this.contact = contact;
    }

    /** The lead that it came from; null if it did not come from one. */
    public UUID getLeadId() {
        return leadId;
    }

    /** See {@link #getLeadId}. */
    public void setLeadId(UUID leadId) {
        this.leadId = leadId;
    }

    /** What the deal is worth, without tax. */
    public Money getAmount() {
        return amount;
    }

    /**
     * See {@link #getAmount}; rounded to the smallest unit of its currency. Errors: the deal is closed, its amount follows
     * its lines, or the amount is below zero.
     */
    public void setAmount(Money amount) {
        Money rounded = amount == null ? null : amount.rounded();
        if (Objects.equals(rounded, this.amount)) {
            return;
        }
        checkOpen("amount");
        if (!quoted().isEmpty()) {
            throw BusinessRuleViolation.of("amount", "crm.opportunity.amount-from-quotations", quoted().size());
        }
        if (!linesInUse().isEmpty()) {
            throw BusinessRuleViolation.of("amount", "crm.opportunity.amount-from-lines", linesInUse().size());
        }
        if (rounded != null && rounded.getAmount().signum() < 0) {
            throw new InvalidInput("amount", "platform.not-negative");
        }
        this.amount = rounded;
    }

    /** The day by which the customer is expected to decide, in the firm's zone. */
    public LocalDate getExpectedClose() {
        return expectedClose;
    }

    /** See {@link #getExpectedClose}. */
    public void setExpectedClose(LocalDate expectedClose) {
        this.expectedClose = expectedClose;
    }

    /** Whatever else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What is offered, archived lines included. */
    public List<OpportunityLine> getLines() {
        return List.copyOf(lines);
    }

    @Override
    UUID customerId() {
        return idOf(customer);
    }

    private static UUID idOf(PartyRef party) {
        return party == null ? null : party.getId();
    }
}
