package kontor.inventory.place;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a warehouse. */
public final class WarehouseDefinition {

    /** The definition. */
    public static final EntityDefinition<Warehouse> VALUE =
            EntityDefinition.of(Warehouse.class, "inventory.warehouse", "warehouses")
                    .icon("building-warehouse").title(Warehouse_.NAME).subtitle(Warehouse_.CODE).service(WarehouseService.class)
                    .list(Warehouse_.CODE, Warehouse_.NAME, Warehouse_.ADDRESS)
                    .form("general", Warehouse_.CODE, Warehouse_.NAME, Warehouse_.ADDRESS, DomainEntity_.COMPANY_ID)
                    .search(Warehouse_.CODE, Warehouse_.NAME).sortable(Warehouse_.CODE, Warehouse_.NAME).sortBy(Warehouse_.CODE)
                    .kind(FieldKind.LONG_TEXT, Warehouse_.ADDRESS)
                    .related("locations", "inventory.location", Location_.WAREHOUSE).exchanged().build();

    private WarehouseDefinition() {
    }
}
