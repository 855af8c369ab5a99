package kontor.crm.lead;

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
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/**
 * Somebody who might buy and whom the firm does not know yet: a visitor of a fair, a form filled in on the web. It is
 * followed up until it is worth an opportunity, or turns out not to fit. Only then does a party come of it.
 */
@Entity
@Table(name = "crm_lead")
public class Lead extends Enquiry {

    @NotNull
    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.FLOW.initial();

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "expected_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "expected_currency"))
    private Money expectedAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "disqualify_reason")
    private DisqualifyReason disqualifyReason;

    @Size(max = 1000)
    @Column(name = "disqualify_note")
    private String disqualifyNote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private PartyRef customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private PartyRef contact;

    /** A lead yet to be filled in. */
    public Lead() {
    }

    /** A lead of that name. */
    public Lead(String name) {
        setName(name);
    }

    /** We have been in touch. Errors: somebody has been before, or the lead has come to its end. */
    public void contact() {
        state = LeadState.FLOW.apply("contact", state);
    }

    /** It is worth an opportunity. Errors: the lead is there already, or has come to its end. */
    public void qualify() {
        state = LeadState.FLOW.apply("qualify", state);
    }

    /**
     * Refuses a conversion that cannot be, before anything is made for it.
     *
     * @throws BusinessRuleViolation it is not qualified, or lacks the name of who is to become the customer
     * @throws InvalidInput          a party is to be used and none is named, or one is named and is not to be used
     */
    void checkConvertible(ConvertInput input) {
        LeadState.FLOW.apply("convert", state);
        boolean existing = input.choice() == CustomerChoice.EXISTING;
        if (existing && input.customer() == null) {
            throw new InvalidInput("customer", "platform.required");
        }
        if (!existing && input.customer() != null) {
            throw new InvalidInput("customer", "crm.lead.customer-not-used");
        }
        if (!existing && input.contact() != null) {
            throw new InvalidInput("contact", "crm.lead.customer-not-used");
        }
        if (input.choice() == CustomerChoice.NEW_ORGANIZATION && isBlank(getCompanyName())) {
            throw BusinessRuleViolation.of("companyName", "crm.lead.company-missing");
        }
        if (input.choice() == CustomerChoice.NEW_PERSON && isBlank(getContactName())) {
            throw BusinessRuleViolation.of("contactName", "crm.lead.contact-missing");
        }
    }

    /** It has become a customer, with a contact there if there is one. Errors: it is not qualified. */
    void convert(PartyRef becameCustomer, PartyRef becameContact) {
        state = LeadState.FLOW.apply("convert", state);
        customer = becameCustomer;
        contact = becameContact;
    }

    /** It will not come to anything. Errors: it has come to its end, there is no reason, or it needs a note. */
    public void disqualify(DisqualifyReason reason, String note) {
        LeadState next = LeadState.FLOW.apply("disqualify", state);
        if (reason == null) {
            throw new InvalidInput("reason", "platform.required");
        }
        if (reason == DisqualifyReason.OTHER && isBlank(note)) {
            throw new InvalidInput("note", "crm.lead.disqualify-note-missing");
        }
        state = next;
        disqualifyReason = reason;
        disqualifyNote = isBlank(note) ? null : note.strip();
    }

    /** It may come to something after all. Errors: it was not disqualified. */
    public void reopen() {
        state = LeadState.FLOW.apply("reopen", state);
        disqualifyReason = null;
        disqualifyNote = null;
    }

    /** Refuses the deletion of a lead that an opportunity came from. Errors: it has been converted. */
    void checkDeletable() {
        if (state == LeadState.CONVERTED) {
            throw new BusinessRuleViolation("crm.lead.converted-not-deleted");
        }
    }

    /** Names {@code kept} wherever it names {@code duplicate}: the two are one party. */
    void replace(UUID duplicate, PartyRef kept) {
        customer = customer != null && customer.getId().equals(duplicate) ? kept : customer;
        contact = contact != null && contact.getId().equals(duplicate) ? kept : contact;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** How far it has been followed up. */
    public LeadState getState() {
        return state;
    }

    /** What they might spend, without tax, by first estimate. */
    public Money getExpectedAmount() {
        return expectedAmount;
    }

    /** See {@link #getExpectedAmount}; rounded to the smallest unit of its currency. Errors: below zero. */
    public void setExpectedAmount(Money expectedAmount) {
        if (expectedAmount != null && expectedAmount.getAmount().signum() < 0) {
            throw new InvalidInput("expectedAmount", "platform.not-negative");
        }
        this.expectedAmount = expectedAmount == null ? null : expectedAmount.rounded();
    }

    /** Why it will not come to anything; null unless it will not. */
    public DisqualifyReason getDisqualifyReason() {
        return disqualifyReason;
    }

    /** More about why it will not come to anything. */
    public String getDisqualifyNote() {
        return disqualifyNote;
    }

    /** The party that it became. */
    public PartyRef getCustomer() {
        return customer;
    }

    /** The person to talk to at the party that it became. */
    public PartyRef getContact() {
        return contact;
    }
}
