package kontor.provisioning.worker.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.platform.api.identity.Accounts;
import kontor.platform.api.identity.Admission;
import kontor.platform.api.identity.Invitee;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.People;

/** The accounts of the firm whose event is being answered. */
@ApplicationScoped
public class KeycloakAccounts implements Accounts {

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Inject
    CurrentAccess access;

    @Inject
    TenantDirectory directory;

    @Inject
    People people;

    @Inject
    FirmIdentities firms;

    @Inject
    AccountSettings settings;

    @Override
    public Admission admit(Invitee person) {
        return accounts().admit(firm(), person);
    }

    @Override
    public void dismiss(UUID member, String subject) {
        new InvitationBook(migrator).forget(firm().id(), member);
        accounts().dismiss(firm(), UUID.fromString(subject));
    }

    @Override
    public void allowLink(UUID member, String subject, String tokenHash, Instant until) {
        new InvitationBook(migrator).allow(new InvitationBook.Entry(tokenHash, firm().id(), member, UUID.fromString(subject)), until);
    }

    private FirmAccounts accounts() {
        return new FirmAccounts(people, firms, settings.mails(), settings.baseUrl());
    }

    private FirmAccounts.Firm firm() {
        Tenant tenant = directory.find(access.get().tenant()).orElseThrow();
        if (tenant.organizationId() == null) {
            throw new IllegalStateException("Tenant " + tenant.alias() + " has no organization in Keycloak");
        }
        return new FirmAccounts.Firm(tenant.id(), tenant.alias(), tenant.organizationId());
    }
}
