package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about the roles that positions carry. */
@ApplicationScoped
public class PositionRoleService extends RecordService<PositionRole> {

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<PositionRole> definition() {
        return PositionRoleDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(PositionRole line) {
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(PositionRole line) {
        lastAdmin.mustRemainWithout(line.getId());
    }
}
