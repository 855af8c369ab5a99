package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.LedgerService;

/** Use cases about open items. They follow from documents; nobody writes them. */
@ApplicationScoped
public class ItemService extends LedgerService<Item> {

    /** Refuses what would change open items past the documents that do. */
    static final String FOLLOWS = "accounting.item.follows";

    @Override
    public EntityDefinition<Item> definition() {
        return ItemDefinition.VALUE;
    }

    @Override
    protected String changedBy() {
        return FOLLOWS;
    }
}
