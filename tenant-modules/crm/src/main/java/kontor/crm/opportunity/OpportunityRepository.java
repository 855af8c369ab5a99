package kontor.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds opportunities. */
@ApplicationScoped
public class OpportunityRepository extends Repository<Opportunity> {

    private static final String WITH_PARTY = "r.customer = :party or r.contact = :party";

    @Inject
    Data everything;

    /** For CDI. */
    public OpportunityRepository() {
        super(Opportunity.class);
    }

    /** Opportunities in which a party is the customer or the contact and that the caller may see, the latest changed first. */
    public List<Opportunity> with(UUID party, int most) {
        return scoped().where(WITH_PARTY).where("r.archived = false").with("party", party(party))
                .orderBy("r.changedAt desc, r.id desc").limit(most).list();
    }

    /** All opportunities in which a party plays a part, whoever may see them: for keeping references whole. */
    public List<Opportunity> allWith(UUID party) {
        return everything.unscoped(Opportunity.class).where(WITH_PARTY).with("party", party(party)).list();
    }

    /** A pointer at a party. */
    public PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
