package kontor.suite;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kontor.platform.testing.contract.Firms;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;

/** Firms made by the engine on the tests' PostgreSQL. */
final class TrialFirms implements Firms {

    private static final LoginPasswords PASSWORDS = new LoginPasswords("m-secret", "a-secret", "c-secret", "k-secret");
    private static final String DATABASE = "contract";

    private final AtomicInteger made = new AtomicInteger();
    private final DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
    private final Engine engine;

    TrialFirms() {
        new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, DATABASE).run(PASSWORDS);
        engine = new Engine(owner());
        engine.prepare();
    }

    @Override
    public Firm create(List<String> modules) {
        String alias = "firm" + made.incrementAndGet();
        var tenant = engine.create(new TenantRequest(alias, "Firm " + alias, "DE", "EUR", "de", "Europe/Berlin", null, modules));
        return new Firm(alias, tenant.schema().toString());
    }

    @Override
    public void takeBack(Firm firm, String module) {
        engine.rollBack(firm.alias(), module, "0");
    }

    @Override
    public void bringUp(Firm firm, String module) {
        engine.upgrade(firm.alias(), module);
    }

    @Override
    public DataSource owner() {
        return server.connect(DATABASE, DatabaseServer.MIGRATOR, PASSWORDS.migrator());
    }

    @Override
    public DataSource app() {
        return server.connect(DATABASE, DatabaseServer.APP, PASSWORDS.app());
    }
}
