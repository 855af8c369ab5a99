package kontor.provisioning.worker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.TreeSet;
import java.util.UUID;
import kontor.platform.api.identity.AccountRefused;
import kontor.platform.api.identity.Admission;
import kontor.platform.api.identity.Invitee;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.IdentityFailure;
import kontor.provisioning.identity.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two firms and their people; what is asked of Keycloak and what is left alone. */
class FirmAccountsTest {

    private final FirmAccounts.Firm acme = new FirmAccounts.Firm(UUID.randomUUID(), "acme", UUID.randomUUID());
    private final FirmAccounts.Firm globex = new FirmAccounts.Firm(UUID.randomUUID(), "globex", UUID.randomUUID());
    private final UUID member = UUID.randomUUID();
    private FakeKeycloak keycloak;
    private FirmAccounts accounts;

    @BeforeEach
    void serve() throws IOException {
        keycloak = new FakeKeycloak();
        keycloak.organizations.put(acme.organization().toString(), new TreeSet<>());
        keycloak.organizations.put(globex.organization().toString(), new TreeSet<>());
        accounts = accounts(false);
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    private FirmAccounts accounts(boolean mails) {
        return new FirmAccounts(new People(keycloak.admin()), new FirmIdentities(keycloak.admin()), mails, "https://k.test");
    }

    private Invitee invitee(String email, String subject, boolean joined) {
        return new Invitee(member, "Nora Veen", email, "en", subject, joined);
    }

    @Test
    void aNewcomerGetsAnAccountWithoutAPasswordInTheFirm() {
        Admission admission = accounts.admit(acme, invitee("Nora@acme.test", null, false));
        assertThat(admission.subject()).isEqualTo(keycloak.person("nora@acme.test"));
        assertThat(keycloak.organizations.get(acme.organization().toString())).containsExactly(admission.subject());
        assertThat(keycloak.users.get(admission.subject()).containsKey("credentials")).isFalse();
        assertThat(keycloak.changes).containsExactly("POST /users", "POST /organizations/*/members");
    }

    @Test
    void doingItAgainAfterACrashDoesNothingTwice() {
        accounts.admit(acme, invitee("nora@acme.test", null, false));
        keycloak.changes.clear();
        accounts.admit(acme, invitee("nora@acme.test", null, false));
        assertThat(keycloak.changes).isEmpty();
    }

    @Test
    void whoHasAnAccountIsOnlyLetInAndTheAnswerIsTheSame() {
        String dora = keycloak.add("dora@books.test");
        Admission known = accounts.admit(acme, invitee("dora@books.test", null, false));
        assertThat(known).isEqualTo(new Admission(dora, false));
        assertThat(keycloak.changes).containsExactly("POST /organizations/*/members");
        keycloak.changes.clear();
        accounts(true).admit(globex, invitee("dora@books.test", null, false));
        assertThat(keycloak.changes).as("no mail that could set a password").containsExactly("POST /organizations/*/members");
    }

    @Test
    void aMailGoesToThoseAloneWhoseAccountTheInvitationMade() {
        accounts(true).admit(acme, invitee("nora@acme.test", null, false));
        assertThat(keycloak.changes).contains("PUT /users/*/execute-actions-email");
        keycloak.changes.clear();
        new FirmAccounts(new People(keycloak.admin()), new FirmIdentities(keycloak.admin()), true, "https://k.test")
                .admit(globex, new Invitee(UUID.randomUUID(), "Nora", "nora@acme.test", null, null, false));
        assertThat(keycloak.changes).as("another firm's invitation made it").doesNotContain("PUT /users/*/execute-actions-email");
    }

    @Test
    void anAccountIsOursForThisMemberAndUntilItHasAPassword() {
        String nora = accounts.admit(acme, invitee("nora@acme.test", null, false)).subject();
        var person = new People(keycloak.admin()).byId(UUID.fromString(nora)).orElseThrow();
        assertThat(accounts.isOurs(acme, member, person)).isTrue();
        assertThat(accounts.isOurs(acme, UUID.randomUUID(), person)).isFalse();
        assertThat(accounts.isOurs(globex, member, person)).isFalse();
        keycloak.withPassword.add(nora);
        assertThat(accounts.isOurs(acme, member, person)).isFalse();
    }

    @Test
    void aMistypedAddressLeavesNoAccountBehind() {
        String wrong = accounts.admit(acme, invitee("nroa@acme.test", null, false)).subject();
        String right = accounts.admit(acme, invitee("nora@acme.test", wrong, false)).subject();
        assertThat(keycloak.users).containsOnlyKeys(right);
    }

    @Test
    void whoHasBeenHereKeepsTheAccountWhateverTheAddress() {
        String nora = accounts.admit(acme, invitee("nora@acme.test", null, false)).subject();
        assertThat(accounts.admit(acme, invitee("nora@elsewhere.test", nora, true)).subject()).isEqualTo(nora);
        assertThat(keycloak.users).hasSize(1);
    }

    @Test
    void whoLeavesTheOnlyFirmIsSignedOutAndWhoHasAnotherIsNot() {
        String dora = keycloak.add("dora@books.test");
        accounts.admit(acme, invitee("dora@books.test", null, false));
        accounts.admit(globex, invitee("dora@books.test", null, false));
        keycloak.changes.clear();
        accounts.dismiss(acme, UUID.fromString(dora));
        assertThat(keycloak.changes).containsExactly("DELETE /organizations/*/members/*");
        accounts.dismiss(globex, UUID.fromString(dora));
        assertThat(keycloak.changes).endsWith("POST /users/*/logout");
        accounts.dismiss(globex, UUID.randomUUID());
    }

    @Test
    void aRefusalIsForGoodAndTroubleIsNot() {
        keycloak.refuseWith = 400;
        assertThatThrownBy(() -> accounts.admit(acme, invitee("nora@acme.test", null, false))).isInstanceOf(AccountRefused.class);
        keycloak.refuseWith = 503;
        assertThatThrownBy(() -> accounts.admit(acme, invitee("nora@acme.test", null, false))).isInstanceOf(IdentityFailure.class);
    }
}
