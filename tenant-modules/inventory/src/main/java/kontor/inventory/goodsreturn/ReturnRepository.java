package kontor.inventory.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.PartyRef;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.stock.Counted;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds returns. */
@ApplicationScoped
public class ReturnRepository extends Repository<GoodsReturn> {

    private static final String EXPECTED = "r.archived = false and r.deliveryLine.delivery = :delivery and r.goodsReturn.state = :expected";

    @Inject
    Data everything;

    /** For CDI. */
    public ReturnRepository() {
        super(GoodsReturn.class);
    }

    /** How many of each line of a delivery are expected back; whoever may see them. */
    Map<UUID, BigDecimal> expected(Delivery delivery) {
        return everything.unscoped(ReturnLine.class).where(EXPECTED).with("delivery", delivery).with("expected", ReturnState.EXPECTED)
                .select(Counted.class, "r.deliveryLine.id, sum(r.quantity)", "r.deliveryLine.id").stream()
                .collect(Collectors.toMap(Counted::id, Counted::quantity));
    }

    /** All returns of a customer, whoever may see them: for keeping references whole. */
    List<GoodsReturn> allOf(UUID party) {
        return everything.unscoped(GoodsReturn.class).where("r.customer = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
