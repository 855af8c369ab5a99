package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.inventory.place.Location;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds deliveries. */
@ApplicationScoped
public class DeliveryRepository extends Repository<Delivery> {

    private static final String AWAITS = """
            r.state = :waiting and r.archived = false and r.location = :location and exists (select l from DeliveryLine l
            where l.delivery = r and l.product.id in :products and l.archived = false and l.reserved < l.quantity)""";
    private static final int AT_ONCE = 1_000;

    @Inject
    Data everything;

    /** For CDI. */
    public DeliveryRepository() {
        super(Delivery.class);
    }

    /** A delivery, whoever may see it. */
    public Optional<Delivery> any(UUID id) {
        return everything.unscoped(Delivery.class).find(id);
    }

    /** The deliveries of an order, locked; whoever may see them. */
    List<Delivery> ofOrder(UUID order) {
        return everything.unscoped(Delivery.class).where("r.order = :order").with("order", order).orderBy("r.id").locked().list();
    }

    /** The oldest deliveries that wait for these products at a location, locked; whoever may see them. */
    List<Delivery> awaiting(Location location, Collection<UUID> products) {
        return everything.unscoped(Delivery.class).where(AWAITS).with("waiting", DeliveryState.WAITING).with("location", location)
                .with("products", products).orderBy("r.id").limit(AT_ONCE).locked().list();
    }

    /** Lines, locked; whoever may see them. */
    public List<DeliveryLine> lines(Collection<UUID> ids) {
        return everything.unscoped(DeliveryLine.class).where("r.id in :ids").with("ids", ids).orderBy("r.id").locked().list();
    }

    /** All deliveries to a customer, whoever may see them: for keeping references whole. */
    List<Delivery> allOf(UUID party) {
        return everything.unscoped(Delivery.class).where("r.customer = :party").with("party", party(party)).list();
    }

    /** Products by their ids. */
    List<ProductRef> products(Collection<UUID> ids) {
        return everything.unscoped(ProductRef.class).where("r.id in :ids").with("ids", ids).list();
    }

    /** A pointer at a party. */
    PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
