package kontor.base.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds orders. */
@ApplicationScoped
public class SimpleOrderRepository extends Repository<SimpleOrder> {

    @Inject
    Data everything;

    /** For CDI. */
    public SimpleOrderRepository() {
        super(SimpleOrder.class);
    }

    /** An order, whoever may see it: for other modules, whose own rights have been checked. */
    public Optional<SimpleOrder> any(UUID id) {
        return everything.unscoped(SimpleOrder.class).find(id);
    }

    /** All orders of a customer, whoever may see them: for keeping references whole. */
    public List<SimpleOrder> of(UUID party) {
        return everything.unscoped(SimpleOrder.class).where("r.customer = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    public PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }

    /** The order that came from a record. */
    public Optional<SimpleOrder> from(UUID origin) {
        return everything.unscoped(SimpleOrder.class).where("r.origin = :origin").with("origin", origin).first();
    }
}
