package kontor.ui.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kontor.accounting.report.Proof;
import kontor.accounting.report.ReportService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.platform.core.event.Deliveries;
import kontor.platform.core.event.Subscriber;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.security.ModuleOff;
import kontor.platform.core.security.SessionService;
import kontor.platform.core.security.SystemRunner;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.module.Bundles;
import kontor.provisioning.worker.ModuleHandling;
import kontor.provisioning.worker.delivery.RetryRule;
import kontor.provisioning.worker.delivery.TenantPump;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The thread of a deal with every choice of bundles, and with every choice of the modules in between: five pieces at 10 less
 * 10 % are sold, shipped as far as stock is kept, and billed as far as books are. Whoever lacks a module works with the simple
 * form, or without, and sees nothing of it; when all are switched on, what was agreed meanwhile is adopted, once.
 */
@ApplicationScoped
public class ModulesInBetween {

    private static final String FIRM = "globex";
    private static final Bundles BUNDLES = Bundles.discover();
    private static final List<String> CHOICE = List.of("crm", "erp", "logistics", "eshop");
    private static final List<String> MODULES = BUNDLES.modules(CHOICE);

    @Inject
    Stage stage;

    @Inject
    SessionService session;

    @Inject
    ReportService reports;

    @Inject
    SystemRunner system;

    @Inject
    Deliveries deliveries;

    @Inject
    ModuleHandling handling;

    @Inject
    @ConfigProperty(name = MasterKeys.VARIABLE)
    String masters;

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    void tell() throws Exception {
        Engine engine = new Engine(migrator, MasterKeys.parse(masters));
        Actor gina = stage.as(Persona.GINA);
        Set<String> before = new TreeSet<>(gina.acts(session::access).modules());
        TenantPump pump = new TenantPump(system::run, deliveries, handling,
                new RetryRule(Duration.ofSeconds(1), Duration.ofMinutes(1), 3), Subscriber.of(Modules.all().list()));
        Map<UUID, String> orders = new LinkedHashMap<>();
        for (Set<String> choice : choices()) {
            Set<String> on = choose(engine, choice);
            // As the worker does as soon as a module is on: the books learn what has moved without them.
            pump.serve(FIRM, () -> true);
            whatIsOnIsSeen(gina.acts(session::access), on);
            nothingOfTheOthers(gina, on);
            Row order = deal(gina, on);
            assertThat(orders.put(order.id(), order.text("number"))).as("an order of its own").isNull();
        }
        choose(engine, Set.copyOf(MODULES));
        everythingIsCaughtUp(gina, pump, orders);
        choose(engine, Set.of());
        orders.forEach((id, number) -> assertThat(gina.reads("base.order", id).get("number")).as("in its simple form").isEqualTo(number));
        choose(engine, before);
    }

    /** The modules of each of the 16 choices of bundles, and each choice of the modules that those with a definition consist of. */
    private static Set<Set<String>> choices() {
        Set<Set<String>> choices = new LinkedHashSet<>();
        subsets(CHOICE).forEach(bundles -> choices.add(Set.copyOf(BUNDLES.modules(bundles))));
        choices.addAll(subsets(MODULES.stream().filter(module -> !Modules.all().find(module).orElseThrow().definitions().isEmpty()).toList()));
        return choices;
    }

    private static List<Set<String>> subsets(List<String> of) {
        return IntStream.range(0, 1 << of.size()).mapToObj(bits -> IntStream.range(0, of.size()).filter(i -> (bits >> i & 1) == 1)
                .mapToObj(of::get).collect(Collectors.toUnmodifiableSet())).toList();
    }

    /** Switches on what is chosen, and off what is not. */
    private static Set<String> choose(Engine engine, Set<String> chosen) {
        Set<String> on = new TreeSet<>(Set.of("base"));
        for (String module : MODULES) {
            if (chosen.contains(module)) {
                engine.enable(FIRM, module);
                on.add(module);
            } else {
                engine.disable(FIRM, module);
            }
        }
        return on;
    }

    private static void whatIsOnIsSeen(Access access, Set<String> on) {
        assertThat(access.modules()).containsExactlyInAnyOrderElementsOf(on);
        Modules.all().list().forEach(module -> assertThat(module.menus()).as(module.id() + " in the navigation with " + on)
                .allMatch(menu -> access.may(menu.permission()) == on.contains(module.id())));
    }

    private static void nothingOfTheOthers(Actor gina, Set<String> on) {
        Modules.all().definitions().stream().filter(definition -> !on.contains(definition.module())).forEach(definition ->
                assertThatThrownBy(() -> gina.lists(definition.name(), ListQuery.all())).as(definition.name()).isInstanceOf(ModuleOff.class));
    }

    private Row deal(Actor gina, Set<String> on) {
        Row customer = gina.makes("base.party", "name", Stage.unique("Deal"), "kind", "ORGANIZATION");
        Row unit = gina.lists("base.unit", ListQuery.all()).get(0);
        Row product = gina.makes("base.product", "name", Stage.unique("Loaf tin"), "code", UUID.randomUUID().toString(), "kind", "GOODS",
                "unit", Reference.to(unit.id()), "salesPrice", new Money(BigDecimal.TEN, "EUR"));
        if (on.contains("inventory")) {
            receive(gina, product);
        }
        Row order = on.contains("crm") ? quoted(gina, customer, product) : on.contains("sales")
                ? written(gina, "sales.order", "confirm", customer, product) : written(gina, "base.order", "agree", customer, product);
        Row simple = gina.reads("base.order", order.id());
        assertThat(simple.get("state")).as("with " + on).isEqualTo("AGREED");
        assertThat(simple.get("net")).isEqualTo(new Money(new BigDecimal("45.00"), "EUR"));
        if (on.contains("sales")) {
            assertThat(gina.reads("sales.order", order.id()).get("state")).isEqualTo("CONFIRMED");
        }
        if (on.contains("inventory")) {
            ship(gina, on, order);
        }
        if (on.contains("accounting")) {
            bill(gina, order);
        }
        return simple;
    }

    private static void receive(Actor gina, Row product) {
        Row receipt = gina.makes("inventory.receipt", "opening", true);
        gina.makes("inventory.receipt-line", "receipt", Reference.to(receipt.id()), "product", Reference.to(product.id()),
                "quantity", new BigDecimal(5), "cost", new Money(new BigDecimal(4), "EUR"));
        gina.does("inventory.receipt.receive", gina.reads("inventory.receipt", receipt.id()));
    }

    private static Row quoted(Actor gina, Row customer, Row product) {
        Row quotation = gina.makes("crm.quotation", "customer", Reference.to(customer.id()));
        line(gina, "crm.quotation-line", "quotation", quotation, product);
        Row sent = gina.does("crm.quotation.send", gina.reads("crm.quotation", quotation.id()));
        gina.does("crm.quotation.accept", sent);
        return gina.finds("base.order", "origin", quotation.id().toString()).get(0);
    }

    private static Row written(Actor gina, String kind, String agreed, Row customer, Row product) {
        Row order = gina.makes(kind, "customer", Reference.to(customer.id()));
        line(gina, kind + "-line", "order", order, product);
        return gina.does(kind + "." + agreed, gina.reads(kind, order.id()));
    }

    private static void line(Actor gina, String kind, String of, Row document, Row product) {
        gina.makes(kind, of, Reference.to(document.id()), "product", Reference.to(product.id()), "quantity", new BigDecimal(5),
                "discount", BigDecimal.TEN);
    }

    /** An order that sales keeps has its delivery; one in simple form is nothing that the warehouse hears of. */
    private static void ship(Actor gina, Set<String> on, Row order) {
        List<Row> made = gina.finds("inventory.delivery", "order", order.id().toString());
        assertThat(made).as("deliveries with " + on).hasSize(on.contains("sales") ? 1 : 0);
        for (Row delivery : made) {
            assertThat(gina.reads("inventory.delivery", delivery.id()).get("state")).isEqualTo("READY");
            assertThat(gina.does("inventory.delivery.ship", delivery).get("state")).isEqualTo("DONE");
        }
    }

    private void bill(Actor gina, Row order) {
        Row invoice = gina.makes("accounting.invoice", "order", Reference.to(order.id()));
        Row issued = gina.does("accounting.invoice.issue", invoice);
        assertThat(issued.get("net")).isEqualTo(new Money(new BigDecimal("45.00"), "EUR"));
        assertThat(gina.does("accounting.invoice.pay", issued).get("state")).isEqualTo("PAID");
        assertThat(gina.acts(() -> reports.proofs(null, null))).isNotEmpty().allMatch(Proof::held, "held");
    }

    /** Sales adopts every order agreed without it, under its number, and each has at most one delivery, however often events come. */
    private void everythingIsCaughtUp(Actor gina, TenantPump pump, Map<UUID, String> orders) throws Exception {
        for (int twice = 0; twice < 2; twice++) {
            pump.serve(FIRM, () -> true);
            List<String> without = new ArrayList<>();
            orders.forEach((id, number) -> {
                if (gina.finds("sales.order", "number", number).size() != 1) {
                    without.add(number);
                }
                assertThat(gina.finds("inventory.delivery", "order", id.toString())).as(number).hasSizeLessThan(2);
            });
            assertThat(without).as("not adopted once").isEmpty();
        }
        assertThat(gina.acts(() -> reports.proofs(null, null))).isNotEmpty().allMatch(Proof::held, "held");
    }
}
