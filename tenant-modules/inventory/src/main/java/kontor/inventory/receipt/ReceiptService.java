package kontor.inventory.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about goods receipts. */
@ApplicationScoped
public class ReceiptService extends RecordService<Receipt> {

    private static final String SERIES = "inventory.receipt";
    private static final String PREFIX = "GR";

    @Inject
    Settings settings;

    @Inject
    Receiving receiving;

    @Override
    public EntityDefinition<Receipt> definition() {
        return ReceiptDefinition.VALUE;
    }

    /** The goods are here, on the receipt's day. Errors: {@link BusinessRuleViolation} if it is no draft, empty, or its day is yet to come. */
    @Action("inventory.receipt.receive")
    public Row receive(UUID id, long version) {
        return act(id, version, receiving::receive);
    }

    /** Gives it up. Errors: it is no draft. */
    @Action("inventory.receipt.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, receipt -> receipt.move("cancel"));
    }

    @Override
    protected void beforeWrite(Receipt receipt) {
        settings.complete(receipt);
        if (receipt.getNumber() == null) {
            settings.number(receipt, SERIES, PREFIX);
        }
    }

    @Override
    protected void beforeDelete(Receipt receipt) {
        receipt.checkOpen("state");
    }
}
