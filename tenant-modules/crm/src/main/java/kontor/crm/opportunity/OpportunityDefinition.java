package kontor.crm.opportunity;

import kontor.crm.quotation.Quotation_;
import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an opportunity. */
public final class OpportunityDefinition {

    /** The definition. */
    public static final EntityDefinition<Opportunity> VALUE = EntityDefinition.of(Opportunity.class, "crm.opportunity", "opportunities")
            .icon("target-arrow").title(Opportunity_.NAME).subtitle(Opportunity_.CUSTOMER).service(OpportunityService.class)
            .list(Opportunity_.NAME, Opportunity_.CUSTOMER, Opportunity_.STAGE, Opportunity_.AMOUNT, Opportunity_.PROBABILITY,
                    Opportunity_.EXPECTED_CLOSE, "owner")
            .form("general", Opportunity_.NAME, Opportunity_.CUSTOMER, Opportunity_.CONTACT, DomainEntity_.OWNER_ID)
            .form("deal", Opportunity_.AMOUNT, Opportunity_.PROBABILITY, Opportunity_.EXPECTED_CLOSE, Opportunity_.LEAD_ID)
            .form("end", Opportunity_.CLOSED_AT, Opportunity_.DAYS_OPEN, Opportunity_.LOST_REASON, Opportunity_.LOST_NOTE)
            .form("note", Opportunity_.NOTE)
            .search(Opportunity_.NAME, Opportunity_.NOTE)
            .sortable(Opportunity_.NAME, Opportunity_.AMOUNT, Opportunity_.PROBABILITY, Opportunity_.EXPECTED_CLOSE, Opportunity_.CLOSED_AT)
            .sortByLatest(DomainEntity_.CREATED_AT)
            .filterable(Opportunity_.CUSTOMER, Opportunity_.CONTACT, Opportunity_.LEAD_ID, Opportunity_.LOST_REASON)
            .workflow(Opportunity_.STAGE, PipelineStage.FLOW).board(PipelineStage.values()).calendar(Opportunity_.EXPECTED_CLOSE)
            .kind(FieldKind.PERCENT, Opportunity_.PROBABILITY)
            .kind(FieldKind.LONG_TEXT, Opportunity_.NOTE, Opportunity_.LOST_NOTE)
            .reference(Opportunity_.LEAD_ID, "crm.lead", "lead")
            .related("quotations", "crm.quotation", Quotation_.OPPORTUNITY, PipelineStage.OPEN.toArray(PipelineStage[]::new))
            .related("lines", "crm.opportunity-line", OpportunityLine_.OPPORTUNITY)
            .exchanged().extensible().build();

    private OpportunityDefinition() {
    }
}
