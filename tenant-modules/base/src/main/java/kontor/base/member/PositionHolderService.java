package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about who holds which position. */
@ApplicationScoped
public class PositionHolderService extends RecordService<PositionHolder> {

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<PositionHolder> definition() {
        return PositionHolderDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(PositionHolder holding) {
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(PositionHolder holding) {
        lastAdmin.mustRemainWithout(holding.getId());
    }
}
