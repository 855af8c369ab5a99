package kontor.inventory.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds goods receipts. */
@ApplicationScoped
public class ReceiptRepository extends Repository<Receipt> {

    @Inject
    Data everything;

    /** For CDI. */
    public ReceiptRepository() {
        super(Receipt.class);
    }

    /** All receipts from a supplier, whoever may see them: for keeping references whole. */
    List<Receipt> allOf(UUID party) {
        return everything.unscoped(Receipt.class).where("r.supplier = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
