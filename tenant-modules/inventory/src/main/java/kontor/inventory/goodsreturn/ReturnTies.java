package kontor.inventory.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What binds returns to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class ReturnTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    ReturnRepository returns;

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = returns.party(kept);
        returns.allOf(duplicate).forEach(back -> back.replace(duplicate, to));
    }

    @Override
    public void check(UUID party) {
        if (!returns.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("inventory.party-in-use");
        }
    }
}
