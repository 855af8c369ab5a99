package kontor.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about warehouses. */
@ApplicationScoped
public class WarehouseService extends RecordService<Warehouse> {

    @Inject
    LocationRepository locations;

    @Override
    public EntityDefinition<Warehouse> definition() {
        return WarehouseDefinition.VALUE;
    }

    // Goods lie in locations alone, so each warehouse has one from the beginning.
    @Override
    protected void afterCreate(Warehouse warehouse) {
        locations.add(Location.mainOf(warehouse));
    }

    @Override
    protected void beforeDelete(Warehouse warehouse) {
        locations.allOf(warehouse).forEach(locations::remove);
    }
}
