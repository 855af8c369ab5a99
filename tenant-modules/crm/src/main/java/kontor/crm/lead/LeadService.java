package kontor.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about leads. */
@ApplicationScoped
public class LeadService extends RecordService<Lead> {

    @Inject
    Conversion conversion;

    @Override
    public EntityDefinition<Lead> definition() {
        return LeadDefinition.VALUE;
    }

    /** We have been in touch. Errors: {@link BusinessRuleViolation} if somebody has been before, or it has come to its end. */
    @Action("crm.lead.contact")
    public Row contact(UUID id, long version) {
        return act(id, version, Lead::contact);
    }

    /** It is worth an opportunity. Errors: {@link BusinessRuleViolation} if it is there already, or has come to its end. */
    @Action("crm.lead.qualify")
    public Row qualify(UUID id, long version) {
        return act(id, version, Lead::qualify);
    }

    /**
     * Makes a customer and an opportunity of a lead, in one transaction. Errors: {@link BusinessRuleViolation} if it is not
     * qualified or lacks a name; {@link InvalidInput} for the input; and whatever making a party or an opportunity may refuse.
     */
    @Action("crm.lead.convert")
    public Row convert(UUID id, long version, ConvertInput input) {
        return act(id, version, lead -> conversion.convert(lead, input));
    }

    /**
     * It will not come to anything. Errors: {@link BusinessRuleViolation} if it has come to its end; {@link InvalidInput}
     * without reason.
     */
    @Action("crm.lead.disqualify")
    public Row disqualify(UUID id, long version, DisqualifyInput input) {
        return act(id, version, lead -> lead.disqualify(input.reason(), input.note()));
    }

    /** It may come to something after all. Errors: {@link BusinessRuleViolation} if it was not disqualified. */
    @Action("crm.lead.reopen")
    public Row reopen(UUID id, long version) {
        return act(id, version, Lead::reopen);
    }

    @Override
    protected void beforeDelete(Lead lead) {
        lead.checkDeletable();
    }
}
