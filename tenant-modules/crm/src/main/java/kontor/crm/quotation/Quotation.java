package kontor.crm.quotation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.base.TradeDocument;
import kontor.crm.opportunity.Opportunity;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;

/**
 * What a customer is offered: products or services at a price, to be had until a day. While it is a draft it may be
 * changed; once sent it stands, and a change is a new version that takes its place. What it comes to without tax counts for its
 * opportunity for as long as it may come about.
 */
@Entity
@Table(name = "crm_quotation")
public class Quotation extends TradeDocument {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    @NotNull
    @Enumerated(EnumType.STRING)
    private QuotationState state = QuotationState.FLOW.initial();

    @NotNull
    @Column(name = "valid_until")
    private LocalDate validUntil;

    private int revision = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private Quotation replaces;

    @OneToMany(mappedBy = "quotation", cascade = CascadeType.ALL)
    private List<QuotationLine> lines = new ArrayList<>();

    /** A quotation yet to be filled in. */
    public Quotation() {
    }

    /** A quotation in an opportunity. */
    public Quotation(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    /**
     * The next version of this one, a draft with the same lines; this one is replaced by it.
     *
     * @param day the new version's day
     * @param until its last day
     * @throws BusinessRuleViolation it cannot be revised: a draft is simply changed, and what was accepted stands
     */
    Quotation revise(LocalDate day, LocalDate until) {
        state = QuotationState.FLOW.apply("revise", state);
        Quotation next = new Quotation(opportunity);
        next.copy(this);
        next.setDay(day);
        next.validUntil = until;
        next.revision = revision + 1;
        next.replaces = this;
        next.numbered(getNumber());
        linesInUse().forEach(line -> next.lines.add(QuotationLine.copyOf(line, next)));
        if (opportunity != null) {
            opportunity.take(this);
            opportunity.put(next);
        }
        return next;
    }

    /** The customer gets it. Errors: it is no draft, there is nothing on it, or its last day has passed. */
    void send(LocalDate today) {
        move("send", today);
    }

    /** The customer has said yes. Errors: it has an end already, there is nothing on it, or its last day has passed. */
    void accept(LocalDate today) {
        move("accept", today);
        followOpportunity();
    }

    /** The customer has said no. Errors: it has an end already. */
    void refuse() {
        end("refuse");
    }

    /** The firm takes it back. Errors: it has an end already. */
    void cancel() {
        end("cancel");
    }

    /** Its last day has passed. Errors: it is not with the customer, or that day is yet to come. */
    void expire(LocalDate today) {
        if (!validUntil.isBefore(today)) {
            throw BusinessRuleViolation.of("validUntil", "crm.quotation.still-valid", validUntil);
        }
        end("expire");
    }

    private void move(String action, LocalDate today) {
        QuotationState next = QuotationState.FLOW.apply(action, state);
        if (linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("crm.quotation.nothing-on-it");
        }
        if (validUntil.isBefore(today)) {
            throw BusinessRuleViolation.of("validUntil", "crm.quotation.out-of-date", validUntil);
        }
        state = next;
    }

    private void end(String action) {
        state = QuotationState.FLOW.apply(action, state);
        followOpportunity();
    }

    /** Fills in what nobody entered, and checks the days. Errors: {@link InvalidInput} if it ends before it begins. */
    void complete(LocalDate until) {
        if (opportunity != null && getCustomer() == null) {
            setCustomer(opportunity.getCustomer());
        }
        validUntil = validUntil == null ? until : validUntil;
        if (validUntil.isBefore(getDay())) {
            throw new InvalidInput("validUntil", "crm.quotation.ends-before-start");
        }
        if (opportunity != null) {
            opportunity.put(this);
        }
    }

    /** Tells its opportunity that its amount or state has changed. */
    void followOpportunity() {
        if (opportunity != null) {
            opportunity.followQuotations();
        }
    }

    void put(QuotationLine line) {
        checkOpen("quotation");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(QuotationLine line) {
        checkOpen("quotation");
        lines.remove(line);
    }

    void number(String given) {
        numbered(given);
    }

    @Override
    protected void checkOpen(String field) {
        if (state != QuotationState.DRAFT) {
            throw BusinessRuleViolation.of(field, "crm.quotation.stands");
        }
    }

    @Override
    protected List<QuotationLine> lines() {
        return lines;
    }

    /** The opportunity that it is part of; null if there is none. */
    public Opportunity getOpportunity() {
        return opportunity;
    }

    /** See {@link #getOpportunity}. Errors: the quotation stands. */
    public void setOpportunity(Opportunity opportunity) {
        if (java.util.Objects.equals(this.opportunity, opportunity)) {
            return;
        }
        checkOpen("opportunity");
        if (this.opportunity != null && !this.opportunity.equals(opportunity)) {
            this.opportunity.take(this);
        }
        this.opportunity = opportunity;
    }

    /** How far it has come. */
    public QuotationState getState() {
        return state;
    }

    /** The last day on which it may be accepted, in the firm's zone. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** See {@link #getValidUntil}. A quotation that is with the customer may be held open longer. Errors: it has an end. */
    public void setValidUntil(LocalDate validUntil) {
        if (state.isEnd() && validUntil != null && !validUntil.equals(this.validUntil)) {
            throw BusinessRuleViolation.of("validUntil", "crm.quotation.stands");
        }
        this.validUntil = validUntil;
    }

    /** Which version it is, from 1. */
    public int getRevision() {
        return revision;
    }

    /** The version before this one. */
    public Quotation getReplaces() {
        return replaces;
    }

    /** What is offered, archived lines included. */
    public List<QuotationLine> getLines() {
        return List.copyOf(lines);
    }
}
