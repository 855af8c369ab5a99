package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about how goods are kept in stock. */
@ApplicationScoped
public class StockRuleService extends RecordService<StockRule> {

    @Override
    public EntityDefinition<StockRule> definition() {
        return StockRuleDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(StockRule rule) {
        rule.complete();
    }
}
