package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.inventory.InventoryModule;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about the stock ledger: looking. Its entries are made by moves alone, and stand for good. */
@ApplicationScoped
public class ValueEntryService extends LedgerService<ValueEntry> {

    @Override
    public EntityDefinition<ValueEntry> definition() {
        return ValueEntryDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return InventoryModule.BY_DOCUMENTS;
    }
}
