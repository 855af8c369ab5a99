package kontor.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;

/** When two parties turn out to be one: opportunities with the duplicate, closed ones too, become opportunities with the one kept. */
@ApplicationScoped
public class OpportunityMerge implements PartyMerge {

    @Inject
    OpportunityRepository opportunities;

    @Override
    public String module() {
        return "crm";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = opportunities.party(kept);
        opportunities.allWith(duplicate).forEach(opportunity -> opportunity.replace(duplicate, to));
    }
}
