package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.inventory.InventoryModule;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about moves: looking. They are made by documents alone, and stand for good. */
@ApplicationScoped
public class StockMoveService extends LedgerService<StockMove> {

    @Override
    public EntityDefinition<StockMove> definition() {
        return StockMoveDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return InventoryModule.BY_DOCUMENTS;
    }
}
