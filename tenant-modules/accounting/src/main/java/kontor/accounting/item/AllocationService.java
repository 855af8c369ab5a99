package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about what was set off. They follow from documents; nobody writes them. */
@ApplicationScoped
public class AllocationService extends RecordService<Allocation> {

    @Override
    public EntityDefinition<Allocation> definition() {
        return AllocationDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Allocation record) {
        throw new BusinessRuleViolation("accounting.item.follows");
    }

    @Override
    protected void beforeDelete(Allocation record) {
        throw new BusinessRuleViolation("accounting.item.follows");
    }
}
