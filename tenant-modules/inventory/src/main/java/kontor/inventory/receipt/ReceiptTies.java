package kontor.inventory.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds goods receipts to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class ReceiptTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    ReceiptRepository receipts;

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = receipts.party(kept);
        receipts.allOf(duplicate).forEach(receipt -> receipt.replace(duplicate, to));
    }

    @Override
    public void check(UUID party) {
        if (!receipts.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("inventory.party-in-use");
        }
    }
}
