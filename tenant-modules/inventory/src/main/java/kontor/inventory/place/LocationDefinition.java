package kontor.inventory.place;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a location. */
public final class LocationDefinition {

    /** The definition. */
    public static final EntityDefinition<Location> VALUE =
            EntityDefinition.of(Location.class, "inventory.location", "locations")
                    .icon("map-pin").title(Location_.NAME).subtitle(Location_.WAREHOUSE).service(LocationService.class)
                    .list(Location_.NAME, Location_.WAREHOUSE, Location_.KIND, Location_.MAIN)
                    .form("general", Location_.NAME, Location_.WAREHOUSE, Location_.KIND, Location_.MAIN)
                    .search(Location_.NAME).sortable(Location_.NAME).filterable(Location_.WAREHOUSE, Location_.KIND)
                    .reference(Location_.WAREHOUSE, "inventory.warehouse", Location_.WAREHOUSE)
                    .related("stock", "inventory.stock", "location").exchanged().build();

    private LocationDefinition() {
    }
}
