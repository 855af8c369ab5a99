package kontor.base.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kontor.base.BaseModule;
import kontor.base.CategoryRef;
import kontor.base.CompanyRef;
import kontor.base.LevyRef;
import kontor.base.MemberRef;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.base.TaxRef;
import kontor.base.TradeDocument;
import kontor.base.TradeLine;
import kontor.base.UnitRef;
import kontor.base.about.About;
import kontor.base.party.Addressed;
import kontor.base.party.TradingParty;
import kontor.platform.api.entity.CustomFieldsConverter;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InstantConverter;
import kontor.platform.api.value.Money;
import kontor.platform.core.files.FileEntry;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.key.WrappedKey;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** A firm's schema, made by the engine from the module's changelog, and the module's entities over it. */
public final class BaseStore {

    private static final LoginPasswords PASSWORDS = new LoginPasswords("m", "a", "c", "k");
    private static final MasterKeys MASTERS = MasterKeys.parse(MasterKeys.generate("test"));
    private static BaseStore shared;

    private final String schema;
    private final DataSource source;
    private final EntityManagerFactory factory;

    private BaseStore() {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
        new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, "base_store").run(PASSWORDS);
        Engine engine = new Engine(server.connect("base_store", DatabaseServer.MIGRATOR, PASSWORDS.migrator()), MASTERS);
        engine.prepare();
        schema = engine.create(new TenantRequest("acme", "Acme", "NL", "EUR", "en", "Europe/Amsterdam", null, List.of()))
                .schema().toString();
        source = asTenant(server.connect("base_store", DatabaseServer.APP, PASSWORDS.app()), schema);
        factory = new PersistenceProvider().createContainerEntityManagerFactory(new TestUnit(source, classes()),
                Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE", "eclipselink.cache.shared.default", "false",
                        "eclipselink.session.customizer", TestSession.class.getName()));
    }

    /** The one store of a test run. */
    public static synchronized BaseStore shared() {
        if (shared == null) {
            shared = new BaseStore();
        }
        return shared;
    }

    /** Runs work in a transaction that is undone afterwards. */
    public void tryOut(Consumer<EntityManager> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            work.accept(entities);
        } finally {
            entities.getTransaction().rollback();
            entities.close();
        }
    }

    /** First column of a query's answer. */
    public List<String> column(String sql) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The firm's key. */
    public DataKey key() {
        return MASTERS.unwrap(WrappedKey.parse(column("select concat_ws(' ', number, id, master_key, wrapped) from platform_key").get(0)));
    }

    /** The factory, for a look at the mappings. */
    public <T> T mappings(Function<EntityManagerFactory, T> look) {
        return look.apply(factory);
    }

    private static List<String> classes() {
        List<Class<?>> classes = new ArrayList<>(List.of(DomainEntity.class, CustomFieldsConverter.class, InstantConverter.class,
                Money.class, FileEntry.class, Addressed.class, TradingParty.class, About.class, PartyRef.class, ProductRef.class, CategoryRef.class,
                UnitRef.class, MemberRef.class, CompanyRef.class, TaxRef.class, LevyRef.class, TradeDocument.class, TradeLine.class));
        new BaseModule().definitions().forEach(definition -> classes.add(definition.type()));
        return classes.stream().map(Class::getName).toList();
    }

    private static DataSource asTenant(DataSource app, String schema) {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == Connection.class) {
                        Connection connection = app.getConnection();
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("set role " + schema + "; set search_path = " + schema + ", extensions");
                        }
                        return connection;
                    }
                    return method.getReturnType() == PrintWriter.class ? null : method.invoke(app, arguments);
                });
    }
}
