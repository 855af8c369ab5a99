package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about the stock ledger: looking. Its entries are made by moves alone, and stand for good. */
@ApplicationScoped
public class ValueEntryService extends RecordService<ValueEntry> {

    @Override
    public EntityDefinition<ValueEntry> definition() {
        return ValueEntryDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(ValueEntry entry) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }

    @Override
    protected void beforeDelete(ValueEntry entry) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }
}
