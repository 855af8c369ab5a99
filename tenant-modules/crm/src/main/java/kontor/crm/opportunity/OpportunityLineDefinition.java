package kontor.crm.opportunity;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of an opportunity. */
public final class OpportunityLineDefinition {

    /** The definition. */
    public static final EntityDefinition<OpportunityLine> VALUE =
            EntityDefinition.of(OpportunityLine.class, "crm.opportunity-line", "opportunity-lines")
            .icon("list-details").title(OpportunityLine_.DESCRIPTION).service(OpportunityLineService.class)
            .list(OpportunityLine_.PRODUCT, OpportunityLine_.DESCRIPTION, OpportunityLine_.QUANTITY, OpportunityLine_.PRICE,
                    OpportunityLine_.AMOUNT)
            .form("general", OpportunityLine_.OPPORTUNITY, OpportunityLine_.PRODUCT, OpportunityLine_.DESCRIPTION,
                    OpportunityLine_.QUANTITY, OpportunityLine_.PRICE, OpportunityLine_.AMOUNT)
            .sortable(OpportunityLine_.DESCRIPTION, OpportunityLine_.AMOUNT)
            .sortBy(DomainEntity_.CREATED_AT)
            .filterable(OpportunityLine_.OPPORTUNITY, OpportunityLine_.PRODUCT)
            .reference(OpportunityLine_.OPPORTUNITY, "crm.opportunity", "opportunity")
            .exchanged().extensible().build();

    private OpportunityLineDefinition() {
    }
}
