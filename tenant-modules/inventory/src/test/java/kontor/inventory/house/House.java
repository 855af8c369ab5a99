package kontor.inventory.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import kontor.base.company.CompanySettings;
import kontor.base.order.PublishedOrders;
import kontor.base.party.Addressed;
import kontor.base.party.TradingParty;
import kontor.inventory.InventoryModule;
import kontor.inventory.document.StockDocument;
import kontor.inventory.value.Layer;
import kontor.inventory.value.PublishedLedger;
import kontor.platform.api.entity.CustomFieldsConverter;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InstantConverter;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.value.Money;
import kontor.platform.core.entity.AbsentUuids;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.number.Counters;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;
import kontor.sales.SalesModule;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * A firm with sales and inventory: its schema made by the engine, its beans as they run in the server. Modules that build on
 * these have a house of their own that knows them, too.
 */
public class House {

    /** The time of the house. */
    static final Clock CLOCK = Clock.systemUTC();

    private static final LoginPasswords PASSWORDS = new LoginPasswords("m", "a", "c", "k");
    private static House shared;

    /** What has been told. */
    public final HouseEvents events;

    private final DataSource source;
    private final DataSource owner;
    private final String schema;
    private final List<BusinessModule> modules;
    private UUID company;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Wiring wiring;

    /**
     * A house in a database of its own.
     *
     * @param more  modules that the firm has beside base, sales and inventory
     * @param parts their classes that are stored and that no definition names
     */
    protected House(String database, List<BusinessModule> more, List<Class<?>> parts) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        modules = Stream.concat(Stream.of(new BaseModule(), new SalesModule(), new InventoryModule()), more.stream()).toList();
        events = new HouseEvents(modules);
        DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
        new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, database).run(PASSWORDS);
        owner = server.connect(database, PostgresServer.SUPERUSER, PostgresServer.PASSWORD);
        schema = firm(new Engine(server.connect(database, DatabaseServer.MIGRATOR, PASSWORDS.migrator()),
                MasterKeys.parse(MasterKeys.generate("test"))));
        source = new KeptConnections(server.connect(database, DatabaseServer.APP, PASSWORDS.app()), schema).source();
        factory = new PersistenceProvider().createContainerEntityManagerFactory(new TestUnit(source, classes(parts)),
                Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE", "eclipselink.cache.shared.default", "false",
                        "eclipselink.jdbc.batch-writing", "JDBC", "eclipselink.session.customizer", AbsentUuids.class.getName()));
        Set<String> on = modules.stream().map(BusinessModule::id).collect(Collectors.toUnmodifiableSet());
        CurrentAccess access = () -> new HouseAccess(company, on);
        wiring = new Wiring(events, access, CLOCK, entities(), new NoSearch());
        List.of(HouseData.class, Counters.class, CompanySettings.class, PublishedOrders.class, PublishedLedger.class).forEach(wiring::bean);
        events.use(wiring);
    }

    private String firm(Engine engine) {
        engine.prepare();
        return engine.create(new TenantRequest("acme", "Acme", "NL", "EUR", "en", "Europe/Amsterdam", null,
                modules.stream().map(BusinessModule::id).filter(id -> !id.equals("base")).toList())).schema().toString();
    }

    /** The one house of a test run. */
    public static synchronized House shared() {
        if (shared == null) {
            shared = new House("inventory_house", List.of(), List.of());
            shared.open();
        }
        return shared;
    }

    /** A legal entity of its own, whose people act from now on. */
    public void open() {
        company = UUID.randomUUID();
        run("insert into base_company (id, version, created_at, changed_at, name, currency, country, tax_rounding) values ('" + company
                + "', 1, now(), now(), 'Acme " + company + "', 'EUR', 'NL', 'PER_LINE')");
    }

    /** The legal entity whose people act. */
    public UUID company() {
        return company;
    }

    /** Gives these where beans of a type are asked for. */
    @SafeVarargs
    protected final <T> void offer(Class<T> type, T... given) {
        wiring.offer(type, given);
    }

    /** A bean of the modules. */
    public <T> T bean(Class<T> type) {
        return wiring.bean(type);
    }

    /** Runs statements past all triggers, as nobody of the firm can: to plant a fault. */
    public void plant(String sql) {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; set search_path = " + schema + ", extensions; " + sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Runs work in a transaction of its own, which is undone if the work fails. */
    public <T> T within(Callable<T> work) {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            T answer = work.call();
            entities.getTransaction().commit();
            return answer;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            current.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** A record, in the running transaction. */
    public <E> E find(Class<E> type, UUID id) {
        return current.get().find(type, id);
    }

    /** Makes a record, in the running transaction. */
    public <E> E add(E entity) {
        current.get().persist(entity);
        return entity;
    }

    /** Writes what is pending, in the running transaction. */
    public void flush() {
        current.get().flush();
    }

    /** Runs a statement as the firm's role. */
    public void run(String sql) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** First column of a query's answer, asked as the firm's role. */
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

    private EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private List<String> classes(List<Class<?>> parts) {
        List<Class<?>> classes = new ArrayList<>(List.of(DomainEntity.class, CustomFieldsConverter.class, InstantConverter.class,
                Money.class, Addressed.class, TradingParty.class, About.class, PartyRef.class, ProductRef.class, CategoryRef.class,
                UnitRef.class, MemberRef.class, CompanyRef.class, TaxRef.class, LevyRef.class, TradeDocument.class, TradeLine.class,
                StockDocument.class, Layer.class));
        classes.addAll(parts);
        modules.forEach(module -> module.definitions().forEach(definition -> classes.add(definition.type())));
        return classes.stream().map(Class::getName).toList();
    }
}
