package kontor.accounting.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about journals. */
@ApplicationScoped
public class JournalService extends RecordService<Journal> {

    @Inject
    Charts charts;

    @Override
    public EntityDefinition<Journal> definition() {
        return JournalDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Journal journal) {
        if (journal.getCompanyId() == null) {
            journal.join(charts.company(null).getId());
        }
        charts.ensure(journal.getCompanyId());
        if (journal.getKind() != null && journal.getKind().isMoney() != (journal.getAccount() != null)) {
            throw new InvalidInput("account", "accounting.journal.money-account");
        }
    }
}
