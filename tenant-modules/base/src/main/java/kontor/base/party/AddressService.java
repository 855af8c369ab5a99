package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about further addresses. */
@ApplicationScoped
public class AddressService extends RecordService<Address> {

    @Override
    public EntityDefinition<Address> definition() {
        return AddressDefinition.VALUE;
    }
}
