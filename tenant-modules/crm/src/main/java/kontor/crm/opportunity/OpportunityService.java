package kontor.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.base.PartyDirectory;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Action;

/** Use cases about opportunities. */
@ApplicationScoped
public class OpportunityService extends RecordService<Opportunity> {

    @Inject
    PartyDirectory parties;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Opportunity> definition() {
        return OpportunityDefinition.VALUE;
    }

    /** Back to the first stage. Errors: {@link BusinessRuleViolation} if it is there or closed. */
    @Action("crm.opportunity.begin")
    public Row begin(UUID id, long version) {
        return act(id, version, opportunity -> opportunity.move("begin"));
    }

    /** There is a need, money and somebody who decides. Errors: {@link BusinessRuleViolation} if it is there or closed. */
    @Action("crm.opportunity.qualify")
    public Row qualify(UUID id, long version) {
        return act(id, version, opportunity -> opportunity.move("qualify"));
    }

    /** The customer has an offer. Errors: {@link BusinessRuleViolation} if it is there or closed. */
    @Action("crm.opportunity.propose")
    public Row propose(UUID id, long version) {
        return act(id, version, opportunity -> opportunity.move("propose"));
    }

    /** Terms are being talked about. Errors: {@link BusinessRuleViolation} if it is there or closed. */
    @Action("crm.opportunity.negotiate")
    public Row negotiate(UUID id, long version) {
        return act(id, version, opportunity -> opportunity.move("negotiate"));
    }

    /**
     * The customer has said yes, and from now on counts as a customer of the firm. Errors: {@link BusinessRuleViolation} if it
     * is closed, has no customer or no amount.
     */
    @Action("crm.opportunity.win")
    public Row win(UUID id, long version) {
        return close(id, version, opportunity -> opportunity.win(clock.instant()), won -> parties.becomeCustomer(won.customerId()));
    }

    /** The deal has come to nothing. Errors: {@link BusinessRuleViolation} if it is closed; {@link InvalidInput} without reason. */
    @Action("crm.opportunity.lose")
    public Row lose(UUID id, long version, LoseInput input) {
        return close(id, version, opportunity -> opportunity.lose(clock.instant(), input.reason(), input.note()), lost -> { });
    }

    /** Takes up again what was won or lost. Errors: {@link BusinessRuleViolation} if it is open. */
    @Action("crm.opportunity.reopen")
    public Row reopen(UUID id, long version) {
        return act(id, version, Opportunity::reopen);
    }

    // What follows comes after the record is written: it flushes, and the record is to be written once.
    private <T extends DomainEvent> Row close(UUID id, long version, Function<Opportunity, T> end, Consumer<T> consequence) {
        List<T> facts = new ArrayList<>();
        Row closed = act(id, version, opportunity -> facts.add(end.apply(opportunity)));
        facts.forEach(consequence);
        facts.forEach(events::publish);
        return closed;
    }

    @Override
    protected void beforeDelete(Opportunity opportunity) {
        opportunity.checkDeletable();
    }
}
