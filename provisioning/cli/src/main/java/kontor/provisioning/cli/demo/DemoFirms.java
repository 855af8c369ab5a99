package kontor.provisioning.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.platform.api.module.BusinessModule;
import kontor.provisioning.cli.Resource;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.founding.Founding;
import kontor.provisioning.engine.founding.Newcomer;
import kontor.provisioning.engine.tenant.Tenant;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Provisions the demo firms with their people. Safe to repeat: what an interrupted run left out is made up for. */
public final class DemoFirms {

    private final Engine engine;
    private final Founding founding;
    private final DemoPeople people = DemoPeople.read();

    /**
     * @param engine makes the firms
     * @param founding fills them with their first people
     */
    public DemoFirms(Engine engine, Founding founding) {
        this.engine = engine;
        this.founding = founding;
    }

    /**
     * Makes what is missing; what a broken start left half made is completed.
     *
     * @param made gets the name of each firm made
     */
    public void provision(Consumer<String> made) {
        Map<String, Tenant> there = engine.list().stream().collect(Collectors.toMap(Tenant::alias, Function.identity()));
        for (Map<String, Object> firm : firms()) {
            Tenant known = there.get((String) firm.get("alias"));
            Tenant tenant = known == null ? make(firm) : known;
            founding.found(tenant);
            positions(firm).forEach(position -> founding.join(tenant, newcomer(tenant, position)));
            if (known == null) {
                made.accept(tenant.name());
            }
        }
    }

    private Tenant make(Map<String, Object> firm) {
        String alias = (String) firm.get("alias");
        DemoPeople.Firm named = people.firms().stream().filter(f -> f.alias().equals(alias)).findFirst().orElseThrow();
        return engine.create(new TenantRequest(alias, named.name(), (String) firm.get("country"),
            (String) firm.get("currency"), (String) firm.get("locale"), (String) firm.get("timeZone"),
            UUID.fromString(named.id()), modules(firm.get("modules"))));
    }

    /** All modules that this build has, or of those named the ones that it has. */
    private static List<String> modules(Object wanted) {
        List<String> known = ServiceLoader.load(BusinessModule.class).stream().map(module -> module.get().id()).toList();
        return wanted instanceof List<?> named ? known.stream().filter(named::contains).toList() : known;
    }

    private Newcomer newcomer(Tenant tenant, Map<String, Object> position) {
        DemoPeople.Person person = people.people().stream().filter(p -> p.alias().equals(position.get("person"))).findFirst().orElseThrow();
        return new Newcomer(person.name(), person.email(), UUID.fromString(person.id()), (String) position.get("position"),
            (String) position.get("reportsTo"), roles(tenant, position));
    }

    /** Roles come with their modules; those of modules that this build lacks are left out. */
    @SuppressWarnings("unchecked")
    private static List<String> roles(Tenant tenant, Map<String, Object> position) {
        return ((List<String>) position.get("roles")).stream()
            .filter(role -> tenant.modules().contains(role.substring(0, role.indexOf('.')))).toList();
    }

    private static List<Map<String, Object>> firms() {
        Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Resource.text("demo-firms.yaml"));
        return file.get("firms");
    }

    /** @return for each demo firm, by alias, the person who may do everything there, by alias */
    static Map<String, String> admins() {
        Map<String, String> admins = new LinkedHashMap<>();
        firms().forEach(firm -> positions(firm).stream().filter(position -> ((List<?>) position.get("roles")).contains("base.admin")).findFirst()
            .ifPresent(position -> admins.put((String) firm.get("alias"), (String) position.get("person"))));
        return admins;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> positions(Map<String, Object> firm) {
        return (List<Map<String, Object>>) firm.get("positions");
    }
}
