package kontor.crm.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.base.DocumentSettings;
import kontor.base.OrderBook;
import kontor.base.PartyDirectory;
import kontor.base.TaxRounding;
import kontor.crm.opportunity.Opportunity;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;

/** Use cases about quotations. */
@ApplicationScoped
public class QuotationService extends RecordService<Quotation> {

    /** Days for which a quotation holds unless said. */
    private static final int USUAL_DAYS = 30;

    @Inject
    QuotationRepository quotations;

    @Inject
    DocumentSettings settings;

    @Inject
    OrderBook orders;

    @Inject
    PartyDirectory parties;

    @Inject
    DomainEvents events;

    @Inject
    CurrentAccess access;

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Quotation> definition() {
        return QuotationDefinition.VALUE;
    }

    /** The customer gets it. Errors: {@link BusinessRuleViolation} if it is no draft, empty or out of date. */
    @Action("crm.quotation.send")
    public Row send(UUID id, long version) {
        return act(id, version, quotation -> quotation.send(today()));
    }

    /**
     * The customer has said yes: the order is taken, whoever keeps orders here, and if no other quotation is open, its opportunity
     * is won. Errors: {@link BusinessRuleViolation} if it has an end already, is empty or out of date.
     */
    @Action("crm.quotation.accept")
    public Row accept(UUID id, long version) {
        List<Quotation> accepted = new ArrayList<>();
        Row row = act(id, version, quotation -> {
            quotation.accept(today());
            accepted.add(quotation);
        });
        accepted.forEach(quotation -> {
            parties.becomeCustomer(quotation.getCustomer().getId());
            orders.agree(quotation, QuotationDefinition.VALUE.name(), quotation.getId());
            Opportunity opportunity = quotation.getOpportunity();
            if (opportunity != null && opportunity.isDecided()) {
                events.publish(opportunity.win(clock.instant()));
            }
        });
        return row;
    }

    /** The customer has said no. Errors: {@link BusinessRuleViolation} if it has an end already. */
    @Action("crm.quotation.refuse")
    public Row refuse(UUID id, long version) {
        return act(id, version, Quotation::refuse);
    }

    /** The firm takes it back. Errors: {@link BusinessRuleViolation} if it has an end already. */
    @Action("crm.quotation.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, Quotation::cancel);
    }

    /** Its last day has passed. Errors: {@link BusinessRuleViolation} if it is not with the customer, or still valid. */
    @Action("crm.quotation.expire")
    public Row expire(UUID id, long version) {
        return act(id, version, quotation -> quotation.expire(today()));
    }

    /**
     * Makes the next version, a draft, and answers it; this one is replaced by it. Errors: {@link BusinessRuleViolation} if it is a
     * draft, which is simply changed, or was accepted, which stands.
     */
    @Action("crm.quotation.revise")
    public Row revise(UUID id, long version) {
        List<Quotation> next = new ArrayList<>();
        // Stored at once: its opportunity knows it already, and is written with the one that it replaces.
        act(id, version, quotation -> next.add(quotations.add(quotation.revise(today(), today().plusDays(USUAL_DAYS)))));
        Quotation draft = next.get(0);
        draft.reckon(settings.taxRounding(draft));
        draft.followOpportunity();
        return get(draft.getId());
    }

    @Override
    protected void beforeWrite(Quotation quotation) {
        settings.complete(quotation);
        if (quotation.getNumber() == null) {
            quotation.number(settings.number("crm.quotation", "Q", quotation));
        }
        TaxRounding rounding = settings.taxRounding(quotation);
        // From here on the opportunity knows it, stored or not: nothing may be asked of the database before it is.
        quotation.complete(quotation.getDay().plusDays(USUAL_DAYS));
        quotation.reckon(rounding);
        quotation.followOpportunity();
    }

    @Override
    protected void beforeDelete(Quotation quotation) {
        quotation.checkOpen("state");
        if (quotation.getOpportunity() != null) {
            quotation.getOpportunity().take(quotation);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(access.get().zone()));
    }
}
