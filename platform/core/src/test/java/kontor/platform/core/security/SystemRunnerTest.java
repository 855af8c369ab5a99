package kontor.platform.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.api.security.Scope;
import kontor.platform.core.tenancy.Session;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantConnection;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.platform.core.tenancy.TenantState;
import org.junit.jupiter.api.Test;

/** The system acts in a named tenant, with the module's gate, or not at all. */
class SystemRunnerTest {

    private static final Tenant ACME = new Tenant(null, "acme", "Acme", "t_0123456789abcdef", null);

    private final List<String> calls = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final SystemRunner runner = new SystemRunner();
    private String status = "active";
    private int transactionStatus = Status.STATUS_NO_TRANSACTION;

    SystemRunnerTest() {
        runner.running = new Running();
        runner.customFields = java.util.List::of;
        runner.errors = new DatabaseErrors();
        runner.directory = new TenantDirectory() {
            @Override
            public Optional<Tenant> find(String alias) {
                return alias.equals("acme") ? Optional.of(ACME) : Optional.empty();
            }
        };
        runner.connection = new TenantConnection() {
            @Override
            public TenantState open(Session session) {
                sessions.add(session);
                return new TenantState(status, "Acme", Set.of("base", "crm"), 1, Locale.ENGLISH, "EUR", ZoneOffset.UTC, null, null, null);
            }
        };
        runner.entities = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> written.add(method.getName() + " as " + runner.running.action()) ? null : null);
        runner.transaction = (UserTransaction) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {UserTransaction.class},
                (proxy, method, arguments) -> answer(method.getName()));
    }

    private Object answer(String method) {
        if (method.equals("getStatus")) {
            return transactionStatus;
        }
        calls.add(method);
        transactionStatus = method.equals("begin") ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
        return null;
    }

    @Test
    void whatIsChangedIsWrittenWhileItIsKnownWhoActs() throws Exception {
        runner.run("acme", "crm.event.noticing", () -> "changed");
        assertThat(written).containsExactly("flush as crm.event.noticing");
    }

    @Test
    void actsAsNobodyWithAllRightsOfTheModulesThatAreOn() throws Exception {
        Access access = runner.run("acme", "crm.event.noticing", () -> {
            assertThat(runner.running.action()).isEqualTo("crm.event.noticing");
            assertThat(runner.running.scope()).isEqualTo(Scope.ALL);
            return runner.running.get();
        });
        assertThat(access.member()).isNull();
        assertThat(access.may("base.party.update")).isTrue();
        assertThat(access.may("stock.move.create")).isFalse();
        assertThat(sessions).containsExactly(new Session(ACME, null, null, "crm.event.noticing", false));
        assertThat(calls).containsExactly("begin", "commit");
        assertThat(runner.running.access()).as("nothing outlives the call").isEmpty();
    }

    @Test
    void failsClosed() {
        assertThatThrownBy(() -> runner.run("nobody", "crm.event.noticing", () -> 1)).isInstanceOf(UnknownTenant.class);
        assertThat(calls).isEmpty();
        assertThatThrownBy(() -> runner.run("acme", "stock.event.noticing", () -> 1)).isInstanceOf(ModuleOff.class);
        status = "suspended";
        assertThatThrownBy(() -> runner.run("acme", "crm.event.noticing", () -> 1)).isInstanceOf(NotPermitted.class);
        assertThat(calls).containsExactly("begin", "rollback", "begin", "rollback");
    }

    @Test
    void nobodyBecomesTheSystemOnTheWay() throws Exception {
        transactionStatus = Status.STATUS_ACTIVE;
        assertThatThrownBy(() -> runner.run("acme", "crm.event.noticing", () -> 1)).isInstanceOf(IllegalStateException.class);
        transactionStatus = Status.STATUS_NO_TRANSACTION;
        runner.run("acme", "crm.event.noticing", () -> {
            transactionStatus = Status.STATUS_NO_TRANSACTION;
            assertThatThrownBy(() -> runner.run("acme", "base.event.other", () -> 1)).hasMessageContaining("inside somebody's use case");
            return 1;
        });
    }

    @Test
    void isNoBeanUntilAnArchiveSelectsIt() {
        assertThat(SystemRunner.class.isAnnotationPresent(Alternative.class)).isTrue();
    }

    @Test
    void whatTheBodyThrowsRollsBack() {
        assertThatThrownBy(() -> runner.run("acme", "crm.event.noticing", () -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(calls).containsExactly("begin", "rollback");
    }
}
