package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds sales orders to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class SalesOrderMerge implements PartyMerge, PartyDeletionCheck {

    @Inject
    SalesOrderRepository orders;

    @Override
    public String module() {
        return "sales";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = orders.party(kept);
        orders.allOf(duplicate).forEach(order -> order.replace(duplicate, to));
    }

    @Override
    public void check(UUID party) {
        if (!orders.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("sales.order.party-has-orders");
        }
    }
}
