package kontor.inventory.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of goods receipts. */
@ApplicationScoped
public class ReceiptLineService extends RecordService<ReceiptLine> {

    @Inject
    ReceiptRepository receipts;

    @Inject
    Settings settings;

    @Override
    public EntityDefinition<ReceiptLine> definition() {
        return ReceiptLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(ReceiptLine line) {
        Receipt receipt = line.getReceipt();
        if (receipt == null) {
            throw new InvalidInput("receipt", "platform.required");
        }
        // A new line may be put only into a receipt that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && receipts.find(receipt.getId()).isEmpty()) {
            throw new InvalidInput("receipt", "platform.reference-unknown", receipt.getId().toString());
        }
        line.complete(settings.company(receipt.getCompanyId()).getCurrency());
        receipt.put(line);
    }

    @Override
    protected void beforeDelete(ReceiptLine line) {
        line.getReceipt().drop(line);
    }
}
