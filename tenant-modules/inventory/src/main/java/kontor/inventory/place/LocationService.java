package kontor.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about locations. */
@ApplicationScoped
public class LocationService extends RecordService<Location> {

    @Override
    public EntityDefinition<Location> definition() {
        return LocationDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Location location) {
        location.check();
    }

    @Override
    protected void beforeDelete(Location location) {
        if (location.isMain() || !location.isStock()) {
            throw new BusinessRuleViolation("inventory.location.needed");
        }
    }
}
