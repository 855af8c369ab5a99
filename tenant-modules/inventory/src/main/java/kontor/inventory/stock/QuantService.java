package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.inventory.InventoryModule;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about what is there: looking. It is changed by documents alone. */
@ApplicationScoped
public class QuantService extends LedgerService<Quant> {

    @Override
    public EntityDefinition<Quant> definition() {
        return QuantDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return InventoryModule.BY_DOCUMENTS;
    }
}
