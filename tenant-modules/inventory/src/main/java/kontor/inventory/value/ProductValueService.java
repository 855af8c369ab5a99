package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about what stock is worth: looking. It is changed by documents alone. */
@ApplicationScoped
public class ProductValueService extends RecordService<ProductValue> {

    @Override
    public EntityDefinition<ProductValue> definition() {
        return ProductValueDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(ProductValue value) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }

    @Override
    protected void beforeDelete(ProductValue value) {
        throw new BusinessRuleViolation("inventory.by-documents");
    }
}
