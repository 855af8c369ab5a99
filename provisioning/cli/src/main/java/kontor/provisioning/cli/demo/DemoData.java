package kontor.provisioning.cli.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.engine.Engine;

/**
 * Fills the demo firms, once all servers serve, through the same API as everybody uses: files are imported, then records
 * are led to their states by actions, and those that come of them as well. Safe to repeat: what is there already, known by its key, stays as it is.
 */
public final class DemoData {
    private static final String SOURCE = "demo";

    private final Settings settings;
    private final Engine engine;
    private final DemoDates dates;
    private final DemoPeople people = DemoPeople.read();

    /**
     * @param settings where Kontor and Keycloak are
     * @param engine tells which modules a firm has
     * @param dates sets the records' dates back
     */
    public DemoData(Settings settings, Engine engine, DemoDates dates) {
        this.settings = settings;
        this.engine = engine;
        this.dates = dates;
    }

    /**
     * Loads what is missing.
     *
     * @param progress is told what has been loaded
     */
    public void load(Consumer<String> progress) {
        DemoFirms.admins().forEach((firm, admin) -> {
            String email = people.people().stream().filter(p -> p.alias().equals(admin)).findFirst().orElseThrow().email();
            load(firm, new DemoApi(settings, firm, email, people.password()), progress);
        });
    }

    private void load(String firm, DemoApi api, Consumer<String> progress) {
        List<String> modules = engine.show(firm).tenant().modules();
        List<DemoPlan.Kind> kinds = DemoPlan.kinds().stream()
            .filter(kind -> modules.contains(kind.name().substring(0, kind.name().indexOf('.'))) && kind.file(firm).isPresent()).toList();
        kinds.stream().filter(DemoPlan.Kind::fills).forEach(kind -> fill(api, kind, DemoPlan.rows(kind.file(firm).orElseThrow()).get(0)));
        List<DemoPlan.Kind> imported = kinds.stream().filter(kind -> kind.follows() == null && !kind.fills()).toList();
        for (DemoPlan.Kind kind : imported) {
            progress.accept(firm + ": " + bring(firm, api, kind) + " " + kind.path().substring(kind.path().indexOf('/') + 1));
        }
        DemoSteps steps = new DemoSteps(api, SOURCE, ZoneId.of(engine.show(firm).tenant().timeZone()));
        for (DemoPlan.Kind kind : imported) {
            steps.lead(kind, DemoPlan.rows(kind.file(firm).orElseThrow()));
            discard(api, kind);
        }
        kinds.stream().filter(kind -> kind.follows() != null).sorted(Comparator.comparingInt(kind -> kind.follows().turn()))
            .forEach(kind -> steps.follow(kind, DemoPlan.rows(kind.file(firm).orElseThrow())));
        kinds.stream().filter(kind -> kind.dates() != null)
            .forEach(kind -> dates.set(engine.show(firm).tenant(), kind, DemoPlan.rows(kind.file(firm).orElseThrow())));
    }

    private static void fill(DemoApi api, DemoPlan.Kind kind, NamedCsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>(row.getFieldsAsMap());
        values.values().removeIf(String::isEmpty);
        api.list(kind.path()).stream().filter(record -> record.getJsonNumber("version").longValue() == 1).findFirst()
            .ifPresent(record -> api.change(kind.path(), record.getString("id"), 1, values));
    }

    /** Imports a file, what different people write each as that person; tells how many records it made. */
    private int bring(String firm, DemoApi api, DemoPlan.Kind kind) {
        byte[] file = kind.file(firm).orElseThrow();
        if (kind.writer() == null) {
            return api.load(kind.path(), file, parameters(kind)).getInt("created");
        }
        Map<String, List<NamedCsvRecord>> byWriter = DemoPlan.rows(file).stream()
            .collect(Collectors.groupingBy(row -> row.getField(kind.writer()), LinkedHashMap::new, Collectors.toList()));
        int[] made = {0};
        byWriter.forEach((name, rows) -> {
            DemoApi own = people.people().stream().filter(person -> person.name().equals(name)).findFirst()
                .map(person -> new DemoApi(settings, firm, person.email(), people.password())).orElse(api);
            made[0] += own.load(kind.path(), DemoPlan.file(rows), parameters(kind)).getInt("created");
        });
        return made[0];
    }

    private static List<String> parameters(DemoPlan.Kind kind) {
        List<String> parameters = new ArrayList<>(List.of("file=" + kind.name() + ".csv", "source=" + SOURCE, "onDuplicate=skip"));
        kind.key().forEach(column -> parameters.add("key=" + column));
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private static void discard(DemoApi api, DemoPlan.Kind kind) {
        if (kind.discard() != null) {
            String path = (String) kind.discard().get("path");
            String[] filters = ((List<String>) kind.discard().get("filters")).stream().map(filter -> "filter=" + filter).toArray(String[]::new);
            api.list(path, filters).forEach(record -> api.delete(path, record.getString("id"), record.getJsonNumber("version").longValue()));
        }
    }
}
