package kontor.inventory.receipt;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of a goods receipt. */
public final class ReceiptLineDefinition {

    /** The definition. */
    public static final EntityDefinition<ReceiptLine> VALUE =
            EntityDefinition.of(ReceiptLine.class, "inventory.receipt-line", "receipt-lines")
                    .icon("list-details").title(ReceiptLine_.PRODUCT).subtitle(ReceiptLine_.RECEIPT).service(ReceiptLineService.class)
                    .list(ReceiptLine_.PRODUCT, ReceiptLine_.QUANTITY, ReceiptLine_.COST)
                    .form("general", ReceiptLine_.RECEIPT, ReceiptLine_.PRODUCT, ReceiptLine_.QUANTITY, ReceiptLine_.COST, ReceiptLine_.PLACE)
                    .sortable(ReceiptLine_.PLACE).sortBy(ReceiptLine_.PLACE).filterable(ReceiptLine_.RECEIPT, ReceiptLine_.PRODUCT)
                    .reference(ReceiptLine_.RECEIPT, "inventory.receipt", ReceiptLine_.RECEIPT)
                    .print(ReceiptLine_.PRODUCT, ReceiptLine_.QUANTITY)
                    .exchanged().build();

    private ReceiptLineDefinition() {
    }
}
