package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about the chart of positions. */
@ApplicationScoped
public class PositionService extends RecordService<Position> {

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<Position> definition() {
        return PositionDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Position position) {
        position.checkPlace();
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(Position position) {
        lastAdmin.mustRemainWithout(position.getId());
    }
}
