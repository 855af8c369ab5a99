package kontor.suite;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.testing.contract.Firms;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.changelog.ChangelogCompiler;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.module.ModuleCatalog;
import kontor.provisioning.engine.schema.SchemaMigration;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;

/** Firms made by the engine on the tests' PostgreSQL. */
public final class TrialFirms implements Firms {

    private static final LoginPasswords PASSWORDS = new LoginPasswords("m-secret", "a-secret", "c-secret", "k-secret");
    private static final ModuleCatalog MODULES = ModuleCatalog.discover();

    private final String database;
    private final AtomicInteger made = new AtomicInteger();
    private final DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
    private final Engine engine;
    private final SchemaMigration migration = new SchemaMigration(new ChangelogCompiler(TrialFirms.class.getClassLoader()));

    /** A prepared database, without firms. */
    public TrialFirms(String database) {
        this.database = database;
        new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, database).run(PASSWORDS);
        engine = new Engine(owner(), MasterKeys.parse(MasterKeys.generate("test")));
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
        // Below the engine, which never takes the public edition from a firm.
        go(firm, session -> migration.from(session, new SchemaName(firm.schema()), MODULES.get(module), "0"));
    }

    @Override
    public void bringUp(Firm firm, String module) {
        go(firm, session -> migration.behind(session, new SchemaName(firm.schema()), MODULES.get(module)));
    }

    private void go(Firm firm, Transactions.Work<SchemaMigration.Distance> distance) {
        new Transactions(owner()).run(session -> migration.go(session, new SchemaName(firm.schema()), distance.run(session)));
    }

    @Override
    public DataSource owner() {
        return server.connect(database, DatabaseServer.MIGRATOR, PASSWORDS.migrator());
    }

    @Override
    public DataSource app() {
        return server.connect(database, DatabaseServer.APP, PASSWORDS.app());
    }
}
