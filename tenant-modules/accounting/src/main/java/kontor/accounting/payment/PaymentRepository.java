package kontor.accounting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds payments. */
@ApplicationScoped
public class PaymentRepository extends Repository<Payment> {

    @Inject
    Data everything;

    /** For CDI. */
    public PaymentRepository() {
        super(Payment.class);
    }

    /** Payments by their ids, whoever may see them. */
    List<Payment> all(Collection<UUID> ids) {
        return everything.unscoped(Payment.class).where("r.id in :ids").with("ids", ids).list();
    }

    /** All payments of a party, whoever may see them: for keeping references whole. */
    List<Payment> allOf(UUID party) {
        return everything.unscoped(Payment.class).where("r.party = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
