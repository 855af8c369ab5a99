package kontor.base.tax;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about the levies that taxes are made of. */
@ApplicationScoped
public class LevyService extends RecordService<Levy> {

    @Override
    public EntityDefinition<Levy> definition() {
        return LevyDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Levy levy) {
        levy.check();
    }
}
