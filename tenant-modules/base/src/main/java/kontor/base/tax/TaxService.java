package kontor.base.tax;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about taxes. */
@ApplicationScoped
public class TaxService extends RecordService<Tax> {

    @Override
    public EntityDefinition<Tax> definition() {
        return TaxDefinition.VALUE;
    }
}
