package kontor.base.product;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about units of measure. */
@ApplicationScoped
public class UnitService extends RecordService<UnitOfMeasure> {

    @Override
    public EntityDefinition<UnitOfMeasure> definition() {
        return UnitOfMeasureDefinition.VALUE;
    }
}
