package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about parties. */
@ApplicationScoped
public class PartyService extends RecordService<Party> {

    @Override
    public EntityDefinition<Party> definition() {
        return PartyDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Party party) {
        party.checkLinks();
        party.checkNumbers();
    }
}
