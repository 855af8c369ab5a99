package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.place.Location;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds what lies where, whoever may see it: goods are promised and move for everybody. */
@ApplicationScoped
public class QuantRepository extends Repository<Quant> {

    private static final String OF = "r.product.id in :products and r.location.id in :locations";
    private static final String ARRIVED = "r.product.id in :products and r.target.kind = :stock and r.moment <= :moment";
    private static final String LEFT = "r.product.id in :products and r.origin.kind = :stock and r.moment <= :moment";
    private static final String SUM = "r.product.id, sum(r.quantity)";

    @Inject
    Data everything;

    /** For CDI. */
    public QuantRepository() {
        super(Quant.class);
    }

    /** The records of these products at these locations. */
    List<Quant> of(Collection<UUID> products, Collection<UUID> locations) {
        return everything.unscoped(Quant.class).where(OF).with("products", products).with("locations", locations).list();
    }

    /** The same, locked in the one order in which everybody locks them. */
    List<Quant> locked(Collection<UUID> products, Collection<UUID> locations) {
        return everything.unscoped(Quant.class).where(OF).with("products", products).with("locations", locations)
                .orderBy("r.product.id, r.location.id").locked().list();
    }

    /** How many of each product have come into stock up to a moment. */
    List<Counted> arrived(Collection<UUID> products, Instant moment) {
        return everything.unscoped(StockMove.class).where(ARRIVED).with("products", products).with("moment", moment)
                .with("stock", kontor.inventory.place.LocationKind.STOCK).select(Counted.class, SUM, "r.product.id");
    }

    /** How many of each product have left the stock up to a moment. */
    List<Counted> left(Collection<UUID> products, Instant moment) {
        return everything.unscoped(StockMove.class).where(LEFT).with("products", products).with("moment", moment)
                .with("stock", kontor.inventory.place.LocationKind.STOCK).select(Counted.class, SUM, "r.product.id");
    }

    /** A pointer at a product. */
    ProductRef product(UUID id) {
        return pointer(ProductRef.class, id);
    }

    /** A pointer at a location. */
    Location location(UUID id) {
        return pointer(Location.class, id);
    }
}
