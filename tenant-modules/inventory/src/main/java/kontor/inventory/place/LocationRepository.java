package kontor.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds locations, whoever may see them: goods move there for everybody. */
@ApplicationScoped
public class LocationRepository extends Repository<Location> {

    private static final String MAIN = "r.main = true and r.archived = false and r.warehouse.archived = false";

    @Inject
    Data everything;

    /** For CDI. */
    public LocationRepository() {
        super(Location.class);
    }

    /** The main location of the oldest warehouse in use of that legal entity. */
    Optional<Location> mainOf(UUID company) {
        return everything.unscoped(Location.class).where(MAIN).where("r.warehouse.companyId = :company").with("company", company)
                .orderBy("r.warehouse.createdAt, r.id").first();
    }

    /** The main location of the oldest warehouse in use, whosever it is. */
    Optional<Location> mainOfAny() {
        return everything.unscoped(Location.class).where(MAIN)
                .orderBy("r.warehouse.createdAt, r.id").first();
    }

    /** The place outside of that kind. */
    Optional<Location> outside(LocationKind kind) {
        return everything.unscoped(Location.class).where("r.kind = :kind").with("kind", kind).orderBy("r.createdAt, r.id").first();
    }

    /** All locations of a warehouse. */
    List<Location> allOf(Warehouse warehouse) {
        return everything.unscoped(Location.class).where("r.warehouse = :warehouse").with("warehouse", warehouse).list();
    }
}
