package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.place.Location;
import kontor.inventory.place.LocationKind;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds what lies where, whoever may see it: goods are promised and move for everybody. */
@ApplicationScoped
public class QuantRepository extends Repository<Quant> {

    private static final String OF = "r.product.id in :products and r.location.id in :locations";
    private static final String ARRIVED = "r.target.kind = :stock and r.moment < :moment";
    private static final String LEFT = "r.origin.kind = :stock and r.moment < :moment";
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

    /** The same, locked in the one order in which everybody locks them: by ids of their own, as what is joined would be locked, too. */
    List<Quant> locked(Collection<UUID> products, Collection<UUID> locations) {
        return everything.unscoped(Quant.class).where(OF).with("products", products).with("locations", locations)
                .orderBy("r.id").locked().list();
    }

    /** How many of each product were at the firm's locations just before a moment, by when they moved; those with none left out. */
    public Map<UUID, BigDecimal> there(Instant moment) {
        Map<UUID, BigDecimal> there = new HashMap<>();
        arrived(moment).forEach(sum -> there.merge(sum.id(), sum.quantity(), BigDecimal::add));
        left(moment).forEach(sum -> there.merge(sum.id(), sum.quantity().negate(), BigDecimal::add));
        there.values().removeIf(quantity -> quantity.signum() == 0);
        return there;
    }

    private List<Counted> arrived(Instant moment) {
        return everything.unscoped(StockMove.class).where(ARRIVED).with("moment", moment).with("stock", LocationKind.STOCK)
                .select(Counted.class, SUM, "r.product.id");
    }

    private List<Counted> left(Instant moment) {
        return everything.unscoped(StockMove.class).where(LEFT).with("moment", moment).with("stock", LocationKind.STOCK)
                .select(Counted.class, SUM, "r.product.id");
    }

    /** Products by their ids, in the order of their names. */
    public List<ProductRef> products(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : everything.unscoped(ProductRef.class).where("r.id in :ids").with("ids", ids).orderBy("r.name, r.id").list();
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
