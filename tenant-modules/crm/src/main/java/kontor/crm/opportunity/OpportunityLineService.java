package kontor.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of opportunities. Each keeps the amount of the opportunity in step. */
@ApplicationScoped
public class OpportunityLineService extends RecordService<OpportunityLine> {

    @Inject
    OpportunityRepository opportunities;

    @Override
    public EntityDefinition<OpportunityLine> definition() {
        return OpportunityLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(OpportunityLine line) {
        Opportunity opportunity = line.getOpportunity();
        if (opportunity == null) {
            throw new InvalidInput("opportunity", "platform.required");
        }
        if (line.getCreatedAt() == null) {
            checkReached(opportunity);
        }
        line.complete();
        opportunity.put(line);
    }

    /** A new line may be put only into an opportunity that the caller's right to make lines reaches; seeing it is not enough. */
    private void checkReached(Opportunity opportunity) {
        if (opportunities.find(opportunity.getId()).isEmpty()) {
            throw new InvalidInput("opportunity", "platform.reference-unknown", opportunity.getId().toString());
        }
    }

    @Override
    protected void beforeDelete(OpportunityLine line) {
        line.getOpportunity().take(line);
    }
}
