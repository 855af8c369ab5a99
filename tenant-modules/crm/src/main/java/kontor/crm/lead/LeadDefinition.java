package kontor.crm.lead;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a lead. */
public final class LeadDefinition {

    /** The definition. */
    public static final EntityDefinition<Lead> VALUE = EntityDefinition.of(Lead.class, "crm.lead", "leads")
            .icon("user-plus").title(Lead_.NAME).subtitle(Lead_.COMPANY_NAME).service(LeadService.class)
            .list(Lead_.NAME, Lead_.COMPANY_NAME, Lead_.CONTACT_NAME, Lead_.STATE, Lead_.CHANNEL, Lead_.EXPECTED_AMOUNT, "owner",
                    DomainEntity_.CREATED_AT)
            .form("general", Lead_.NAME, Lead_.CHANNEL, Lead_.EXPECTED_AMOUNT, DomainEntity_.OWNER_ID)
            .form("who", Lead_.COMPANY_NAME, Lead_.CONTACT_NAME, Lead_.JOB_TITLE, Lead_.EMAIL, Lead_.PHONE, Lead_.CITY, Lead_.COUNTRY)
            .form("outcome", Lead_.CUSTOMER, Lead_.CONTACT, Lead_.DISQUALIFY_REASON, Lead_.DISQUALIFY_NOTE)
            .form("note", Lead_.NOTE)
            .search(Lead_.NAME, Lead_.COMPANY_NAME, Lead_.CONTACT_NAME, Lead_.EMAIL, Lead_.PHONE, Lead_.CITY, Lead_.NOTE)
            .sortable(Lead_.NAME, Lead_.COMPANY_NAME, Lead_.CONTACT_NAME, Lead_.EXPECTED_AMOUNT)
            .sortByLatest(DomainEntity_.CREATED_AT)
            .filterable(Lead_.CHANNEL, Lead_.COUNTRY, Lead_.CITY, Lead_.EMAIL, Lead_.PHONE, Lead_.CUSTOMER, Lead_.CONTACT,
                    Lead_.DISQUALIFY_REASON)
            .workflow(Lead_.STATE, LeadState.FLOW).board(LeadState.values())
            .kind(FieldKind.COUNTRY, Lead_.COUNTRY).kind(FieldKind.PHONE, Lead_.PHONE)
            .kind(FieldKind.LONG_TEXT, Lead_.NOTE, Lead_.DISQUALIFY_NOTE)
            .related("opportunities", "crm.opportunity", "lead")
            .exchanged().extensible().build();

    private LeadDefinition() {
    }
}
