package kontor.provisioning.cli.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kontor.provisioning.cli.Failure;

/** Takes demo records to the states that their rows name, step by step, as people would. What has been done is left alone. */
final class DemoSteps {
    private final DemoApi api;
    private final String source;
    private final ZoneId zone;

    /**
     * @param api the firm
     * @param source what imported records are marked by
     * @param zone the firm's zone, for days
     */
    DemoSteps(DemoApi api, String source, ZoneId zone) {
        this.api = api;
        this.source = source;
        this.zone = zone;
    }

    /** Takes each imported record to the state that its row names. */
    void lead(DemoPlan.Kind kind, List<NamedCsvRecord> rows) {
        if (kind.state() == null) {
            return;
        }
        Map<String, JsonObject> records = new LinkedHashMap<>();
        api.list(kind.path(), "filter=source:eq:" + source, "fields=externalKey," + kind.state())
            .forEach(record -> records.put(record.getString("externalKey"), record));
        for (NamedCsvRecord row : rows) {
            Optional.ofNullable(records.get(kind.key(row))).filter(record -> !isThere(kind, row, record))
                .ifPresent(record -> lead(kind, row, record));
        }
    }

    /** Takes the records that have come of others to the states that the rows name; makes them where the plan says so. */
    void follow(DemoPlan.Kind kind, List<NamedCsvRecord> rows) {
        DemoPlan.Follows follows = kind.follows();
        Map<String, String> origins = new LinkedHashMap<>();
        api.list(follows.of(), "fields=" + follows.by())
            .forEach(origin -> origins.put(origin.getString(follows.by(), ""), origin.getString("id")));
        for (NamedCsvRecord row : rows) {
            String origin = origins.get(row.getField(follows.field()));
            if (origin == null) {
                throw new Failure("No demo record in " + follows.of() + " is called " + row.getField(follows.field()), "See demo/" + kind.name() + ".csv");
            }
            List<JsonObject> there = api.list(kind.path(), "filter=" + follows.field() + ":eq:" + origin, "fields=" + kind.state());
            if (there.isEmpty() && follows.make()) {
                lead(kind, row, make(kind, row, origin));
            } else if (there.stream().noneMatch(record -> isThere(kind, row, record))) {
                there.stream().findFirst().ifPresent(record -> lead(kind, row, record));
            }
        }
    }

    private JsonObject make(DemoPlan.Kind kind, NamedCsvRecord row, String origin) {
        Map<String, String> values = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, value) -> {
            if (!value.isEmpty() && !column.equals(kind.state()) && !kind.asked(column)) {
                values.put(column, written(value));
            }
        });
        values.put(kind.follows().field(), origin);
        return api.make(kind.path(), values);
    }

    private static boolean isThere(DemoPlan.Kind kind, NamedCsvRecord row, JsonObject record) {
        return record.getString(kind.state()).equals(row.getField(kind.state()));
    }

    /** An interrupted start may have left it on the way: what is not legal any more has been done. */
    @SuppressWarnings("unchecked")
    private void lead(DemoPlan.Kind kind, NamedCsvRecord row, JsonObject record) {
        long version = record.getJsonNumber("version").longValue();
        String id = record.getString("id");
        for (Map<String, Object> move : kind.moves().getOrDefault(row.getField(kind.state()), List.of())) {
            String action = (String) move.get("action");
            if (api.actions(kind.path(), id).contains(action)) {
                Map<String, Map<String, String>> wanted = (Map<String, Map<String, String>>) move.getOrDefault("input", Map.of());
                version = api.act(kind.path(), id, version, action, input(row, wanted)).getJsonNumber("version").longValue();
            }
        }
    }

    private Map<String, String> input(NamedCsvRecord row, Map<String, Map<String, String>> wanted) {
        Map<String, String> input = new LinkedHashMap<>();
        wanted.forEach((name, from) -> {
            String value = from.containsKey("value") ? from.get("value") : row.getField(from.get("column"));
            if (!value.isEmpty()) {
                input.put(name, from.containsKey("of") ? idOf(from.get("of"), value) : written(value));
            }
        });
        return input;
    }

    /** A day as the API takes it; any other text as it is. */
    private String written(String value) {
        OptionalInt days = RelativeDay.of(value);
        return days.isPresent() ? LocalDate.now(zone).plusDays(days.getAsInt()).toString() : value;
    }

    private String idOf(String path, String title) {
        return api.list(path, "filter=source:eq:" + source, "filter=externalKey:eq:" + title).get(0).getString("id");
    }
}
