package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about what was set off. They follow from documents; nobody writes them. */
@ApplicationScoped
public class AllocationService extends LedgerService<Allocation> {

    @Override
    public EntityDefinition<Allocation> definition() {
        return AllocationDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return ItemService.FOLLOWS;
    }
}
