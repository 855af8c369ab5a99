package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about single lines of the permission matrix. */
@ApplicationScoped
public class RoleGrantService extends RecordService<RoleGrant> {

    @Inject
    LastAdmin lastAdmin;

    @Override
    public EntityDefinition<RoleGrant> definition() {
        return RoleGrantDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(RoleGrant line) {
        lastAdmin.mustRemain();
    }

    @Override
    protected void beforeDelete(RoleGrant line) {
        lastAdmin.mustRemainWithout(line.getId());
    }
}
