package kontor.base.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds orders to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class OrderTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    SimpleOrderRepository orders;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = orders.party(kept);
        orders.of(duplicate).forEach(order -> order.replace(duplicate, to));
    }

    @Override
    public void check(UUID party) {
        if (!orders.of(party).isEmpty()) {
            throw new BusinessRuleViolation("base.party.has-orders");
        }
    }
}
