package kontor.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kontor.platform.api.entity.Data;

/** The places that always exist: made when they are first needed, so that no order waits for somebody to set them up. */
@ApplicationScoped
public class Places {

    private static final String CODE = "MAIN";
    private static final String NAME = "Main warehouse";

    @Inject
    Data data;

    @Inject
    LocationRepository locations;

    /** Where the goods of a legal entity lie unless said: the main location of its first warehouse, or else of the firm's. */
    public Location home(UUID company) {
        return there(() -> locations.mainOf(company).or(locations::mainOfAny), () -> {
            Warehouse warehouse = new Warehouse(CODE, NAME);
            data.add(warehouse);
            return locations.add(Location.mainOf(warehouse));
        });
    }

    /** The place outside of that kind. */
    public Location outside(LocationKind kind) {
        return there(() -> locations.outside(kind), () -> locations.add(Location.outside(kind)));
    }

    private Location there(Supplier<Optional<Location>> look, Supplier<Location> make) {
        return look.get().orElseGet(() -> {
            data.alone("inventory.place");
            return look.get().orElseGet(() -> {
                Location made = make.get();
                data.flush();
                return made;
            });
        });
    }
}
