package kontor.base.company;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about the firm's legal entities. */
@ApplicationScoped
public class CompanyService extends RecordService<Company> {

    @Override
    public EntityDefinition<Company> definition() {
        return CompanyDefinition.VALUE;
    }
}
