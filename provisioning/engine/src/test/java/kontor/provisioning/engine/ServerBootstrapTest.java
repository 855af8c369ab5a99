package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;
import org.junit.jupiter.api.Test;

class ServerBootstrapTest {

    private final Installation house = new Installation();

    @Test
    void passwordsAreSetAnewEachTimeAndKeptAsScram() throws SQLException {
        house.bootstrap.run(new LoginPasswords("m-secret", "a'new \"one", "c-secret", "k-secret"));
        try {
            assertThat(run(house.server.connect(house.database, DatabaseServer.APP, "a'new \"one"), "select current_user")).isEqualTo("kontor_app");
            assertThatThrownBy(() -> run(house.app(), "select 1")).hasMessageContaining("password authentication failed");
            assertThat(run(house.superuser(), "select left(rolpassword, 13) from pg_authid where rolname = 'kontor_app'")).isEqualTo("SCRAM-SHA-256");
        } finally {
            house.bootstrap.run(Installation.PASSWORDS);
        }
    }

    @Test
    void rightsThatSomebodyAddedAreTakenAwayAgain() throws SQLException {
        run(house.superuser(), "alter role kontor_app superuser; grant create on schema public to public; grant temporary on database " + house.database + " to public");
        house.bootstrap.run(Installation.PASSWORDS);
        assertThat(run(house.superuser(), "select rolsuper from pg_roles where rolname = 'kontor_app'")).isEqualTo("f");
        assertThatThrownBy(() -> run(house.app(), "create temporary table x (id int)")).hasMessageContaining("permission denied");
    }

    @Test
    void theIdentityServerOwnsItsDatabase() throws SQLException {
        assertThat(run(house.server.connect("keycloak", "keycloak", "k-secret"), "create table probe (id int)", "drop table probe", "select 1")).isEqualTo("1");
    }

    @Test
    void namesAreSortedAsPeopleDo() throws SQLException {
        assertThat(run(house.migrator(), "select string_agg(n, ' ' order by n) from unnest(array['Zebra', 'apfel', 'Äpfel', 'Birne', 'éclair']) n"))
                .isEqualTo("apfel Äpfel Birne éclair Zebra");
        assertThat(run(house.migrator(), "select extensions.fold('ÄPFEL Crème 商行')")).isEqualTo("apfel creme 商行");
    }

    @Test
    void noLoginIsLessCarefulThanItsServer() throws SQLException {
        assertThat(run(house.app(), "show synchronous_commit")).isEqualTo("on");
        assertThat(run(house.superuser(), "select distinct auth_method from pg_hba_file_rules")).isEqualTo("scram-sha-256");
    }

    @Test
    void aWrongPasswordOfTheSuperuserIsTold() {
        ServerBootstrap wrong = new ServerBootstrap(house.server, PostgresServer.SUPERUSER, "wrong", house.database);
        assertThatThrownBy(() -> wrong.run(Installation.PASSWORDS)).isInstanceOf(ProvisioningFailure.class)
                .hasMessageContaining("could not be prepared as 'postgres'").hasMessageContaining("password authentication failed");
    }

    @Test
    void aMissingPasswordIsNamed() {
        assertThatThrownBy(() -> new LoginPasswords("m", " ", "c", "k")).hasMessageContaining("'app'");
        assertThat(Installation.PASSWORDS.toString()).doesNotContain("secret");
    }
}
