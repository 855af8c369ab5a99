package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about what is there: looking. It is changed by documents alone. */
@ApplicationScoped
public class QuantService extends RecordService<Quant> {

    @Override
    public EntityDefinition<Quant> definition() {
        return QuantDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Quant quant) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }

    @Override
    protected void beforeDelete(Quant quant) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }
}
