package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds deliveries to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class DeliveryTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    DeliveryRepository deliveries;

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = deliveries.party(kept);
        deliveries.allOf(duplicate).forEach(delivery -> delivery.replace(duplicate, to));
    }

    @Override
    public void check(UUID party) {
        if (!deliveries.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("inventory.party-in-use");
        }
    }
}
