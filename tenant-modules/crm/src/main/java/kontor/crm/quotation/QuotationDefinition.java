package kontor.crm.quotation;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a quotation. */
public final class QuotationDefinition {

    /** The definition. */
    public static final EntityDefinition<Quotation> VALUE = EntityDefinition.of(Quotation.class, "crm.quotation", "quotations")
            .icon("file-text").title(Quotation_.NUMBER).subtitle(Quotation_.CUSTOMER).service(QuotationService.class)
            .list(Quotation_.NUMBER, Quotation_.REVISION, Quotation_.CUSTOMER, Quotation_.STATE, Quotation_.DAY, Quotation_.VALID_UNTIL,
                    Quotation_.NET, Quotation_.GROSS, "owner")
            .completed(Quotation_.DAY, Quotation_.VALID_UNTIL, Quotation_.CURRENCY)
            .form("general", Quotation_.NUMBER, Quotation_.REVISION, Quotation_.OPPORTUNITY, Quotation_.CUSTOMER,
                    Quotation_.CUSTOMER_REFERENCE, DomainEntity_.OWNER_ID)
            .form("terms", Quotation_.DAY, Quotation_.VALID_UNTIL, Quotation_.CURRENCY)
            .form("amounts", Quotation_.NET, Quotation_.TAX, Quotation_.GROSS)
            .form("note", Quotation_.NOTE, Quotation_.REPLACES)
            .search(Quotation_.NUMBER, Quotation_.CUSTOMER_REFERENCE, Quotation_.NOTE)
            .sortable(Quotation_.NUMBER, Quotation_.DAY, Quotation_.VALID_UNTIL, Quotation_.GROSS)
            .sortByLatest(Quotation_.DAY)
            .filterable(Quotation_.CUSTOMER, Quotation_.OPPORTUNITY)
            .workflow(Quotation_.STATE, QuotationState.FLOW).board(QuotationState.values())
            .reference(Quotation_.OPPORTUNITY, "crm.opportunity", Quotation_.OPPORTUNITY)
            .reference(Quotation_.REPLACES, "crm.quotation", Quotation_.REPLACES)
            .kind(FieldKind.CURRENCY, Quotation_.CURRENCY).kind(FieldKind.LONG_TEXT, Quotation_.NOTE)
            .lines("lines", "crm.quotation-line", QuotationLine_.QUOTATION, QuotationLine_.PLACE, QuotationState.DRAFT)
            .related("orders", "base.order", "origin").reference(Quotation_.ORIGIN, null, Quotation_.ORIGIN)
            .print(Quotation_.DAY, Quotation_.VALID_UNTIL, Quotation_.REVISION, Quotation_.CUSTOMER_REFERENCE,
                    DomainEntity_.OWNER_ID, Quotation_.NET, Quotation_.TAX, Quotation_.GROSS, Quotation_.NOTE)
            .exchanged().build();

    private QuotationDefinition() {
    }
}
