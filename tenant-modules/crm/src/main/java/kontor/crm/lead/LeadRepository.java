package kontor.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds leads. */
@ApplicationScoped
public class LeadRepository extends Repository<Lead> {

    @Inject
    Data everything;

    /** For CDI. */
    public LeadRepository() {
        super(Lead.class);
    }

    /** All leads that became a party, whoever may see them: for keeping references whole. */
    public List<Lead> allWith(UUID party) {
        return everything.unscoped(Lead.class).where("r.customer = :party or r.contact = :party").with("party", party(party)).list();
    }

    /** A pointer at a party; null at none. */
    public PartyRef party(UUID id) {
        return id == null ? null : pointer(PartyRef.class, id);
    }
}
