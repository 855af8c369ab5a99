package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds sales orders. */
@ApplicationScoped
public class SalesOrderRepository extends Repository<SalesOrder> {

    @Inject
    Data everything;

    /** For CDI. */
    public SalesOrderRepository() {
        super(SalesOrder.class);
    }

    /** An order, whoever may see it: for what follows from deliveries and invoices. */
    public Optional<SalesOrder> any(UUID id) {
        return everything.unscoped(SalesOrder.class).find(id);
    }

    /** All orders of a customer, whoever may see them: for keeping references whole. */
    public List<SalesOrder> allOf(UUID party) {
        return everything.unscoped(SalesOrder.class).where("r.customer = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    public PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
