package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.Repository;

/** Finds parties. */
@ApplicationScoped
public class PartyRepository extends Repository<Party> {

    /** For CDI. */
    public PartyRepository() {
        super(Party.class);
    }
}
