package kontor.accounting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.accounting.item.Settling;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds payments and open items to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class PaymentTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    PaymentRepository payments;

    @Inject
    Settling settling;

    @Override
    public String module() {
        return "accounting";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = payments.party(kept);
        payments.allOf(duplicate).forEach(payment -> payment.replace(duplicate, to));
        settling.merge(duplicate, kept);
    }

    @Override
    public void check(UUID party) {
        if (!payments.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("accounting.party-in-use");
        }
    }
}
