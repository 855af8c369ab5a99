package kontor.inventory.receipt;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a goods receipt. */
public final class ReceiptDefinition {

    /** The definition. */
    public static final EntityDefinition<Receipt> VALUE = EntityDefinition.of(Receipt.class, "inventory.receipt", "receipts")
            .icon("package-import").title(Receipt_.NUMBER).subtitle(Receipt_.REFERENCE).service(ReceiptService.class)
            .list(Receipt_.NUMBER, Receipt_.DAY, Receipt_.SUPPLIER, Receipt_.REFERENCE, Receipt_.LOCATION, Receipt_.STATE)
            .completed(Receipt_.DAY, Receipt_.LOCATION)
            .form("general", Receipt_.NUMBER, Receipt_.SUPPLIER, Receipt_.REFERENCE, Receipt_.OPENING, DomainEntity_.OWNER_ID)
            .form("goods", Receipt_.DAY, Receipt_.LOCATION, Receipt_.DONE_AT)
            .form("note", Receipt_.NOTE)
            .search(Receipt_.NUMBER, Receipt_.REFERENCE, Receipt_.NOTE)
            .sortable(Receipt_.NUMBER, Receipt_.DAY).sortByLatest(Receipt_.DAY).filterable(Receipt_.SUPPLIER, Receipt_.LOCATION)
            .reference(Receipt_.LOCATION, "inventory.location", Receipt_.LOCATION)
            .workflow(Receipt_.STATE, ReceiptState.FLOW).kind(FieldKind.LONG_TEXT, Receipt_.NOTE)
            .lines("lines", "inventory.receipt-line", ReceiptLine_.RECEIPT, ReceiptLine_.PLACE, ReceiptState.DRAFT)
            .related("moves", "inventory.move", "document")
            .print(Receipt_.DAY, Receipt_.REFERENCE, Receipt_.LOCATION, Receipt_.NOTE)
            .exchanged().build();

    private ReceiptDefinition() {
    }
}
