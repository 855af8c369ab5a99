package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about open items. They follow from documents; nobody writes them. */
@ApplicationScoped
public class ItemService extends RecordService<Item> {

    @Override
    public EntityDefinition<Item> definition() {
        return ItemDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Item record) {
        throw new BusinessRuleViolation("accounting.item.follows");
    }

    @Override
    protected void beforeDelete(Item record) {
        throw new BusinessRuleViolation("accounting.item.follows");
    }
}
