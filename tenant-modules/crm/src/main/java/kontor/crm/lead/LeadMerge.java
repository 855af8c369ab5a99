package kontor.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;

/** When two parties turn out to be one: leads that became the duplicate have become the one kept. */
@ApplicationScoped
public class LeadMerge implements PartyMerge {

    @Inject
    LeadRepository leads;

    @Override
    public String module() {
        return "crm";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = leads.party(kept);
        leads.allWith(duplicate).forEach(lead -> lead.replace(duplicate, to));
    }
}
