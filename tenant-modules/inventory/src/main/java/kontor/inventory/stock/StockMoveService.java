package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about moves: looking. They are made by documents alone, and stand for good. */
@ApplicationScoped
public class StockMoveService extends RecordService<StockMove> {

    @Override
    public EntityDefinition<StockMove> definition() {
        return StockMoveDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(StockMove move) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }

    @Override
    protected void beforeDelete(StockMove move) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }
}
