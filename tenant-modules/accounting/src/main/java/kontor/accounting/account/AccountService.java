package kontor.accounting.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about accounts. A legal entity's first account brings the generic chart along. */
@ApplicationScoped
public class AccountService extends RecordService<Account> {

    @Inject
    Charts charts;

    @Override
    public EntityDefinition<Account> definition() {
        return AccountDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Account account) {
        if (account.getCompanyId() == null) {
            account.join(charts.company(null).getId());
        }
        charts.ensure(account.getCompanyId());
        if (account.isArchived() && account.getPurpose() != null) {
            throw new BusinessRuleViolation("accounting.account.in-use");
        }
    }

    @Override
    protected void beforeDelete(Account account) {
        if (account.getPurpose() != null) {
            throw new BusinessRuleViolation("accounting.account.in-use");
        }
    }
}
