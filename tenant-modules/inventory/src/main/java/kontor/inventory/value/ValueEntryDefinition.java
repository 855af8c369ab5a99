package kontor.inventory.value;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of an entry of the stock ledger. */
public final class ValueEntryDefinition {

    /** The definition. */
    public static final EntityDefinition<ValueEntry> VALUE =
            EntityDefinition.of(ValueEntry.class, "inventory.value-entry", "value-entries")
                    .icon("report-money").title(ValueEntry_.NUMBER).subtitle(ValueEntry_.PRODUCT).service(ValueEntryService.class)
                    .list(ValueEntry_.DAY, ValueEntry_.NUMBER, ValueEntry_.KIND, ValueEntry_.PRODUCT, ValueEntry_.QUANTITY, ValueEntry_.WORTH)
                    .form("general", ValueEntry_.NUMBER, ValueEntry_.KIND, ValueEntry_.DAY, ValueEntry_.PRODUCT, ValueEntry_.QUANTITY,
                            ValueEntry_.WORTH, ValueEntry_.MOVE, ValueEntry_.DOCUMENT, ValueEntry_.DOCUMENT_TYPE, DomainEntity_.COMPANY_ID)
                    .sortable(ValueEntry_.DAY, ValueEntry_.NUMBER).sortByLatest(ValueEntry_.DAY)
                    .filterable(ValueEntry_.PRODUCT, ValueEntry_.KIND, ValueEntry_.DOCUMENT)
                    .reference(ValueEntry_.MOVE, "inventory.move", ValueEntry_.MOVE).exchanged().build();

    private ValueEntryDefinition() {
    }
}
