package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.inventory.InventoryModule;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about what stock is worth: looking. It is changed by documents alone. */
@ApplicationScoped
public class ProductValueService extends LedgerService<ProductValue> {

    @Override
    public EntityDefinition<ProductValue> definition() {
        return ProductValueDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return InventoryModule.BY_DOCUMENTS;
    }
}
