package kontor.ui.workspace.list;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonException;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.ui.workspace.screen.Screen;

/**
 * The columns that a person wants in a definition's list: which, in what order, how wide. Kept for the person.
 *
 * @param fields public names, in order; the title is always among them
 * @param widths widths that the person has given, by field, as CSS lengths
 */
public record ColumnChoice(List<String> fields, Map<String, String> widths) {

    private static final String KEY = "columns.";
    private static final String WIDTH = "\\d{1,4}(\\.\\d+)?px";

    /** A choice that keeps its own copies. */
    public ColumnChoice {
        fields = List.copyOf(fields);
        widths = Map.copyOf(widths);
    }

    /** What the definition says. */
    static ColumnChoice usual(EntityDefinition<?> definition) {
        return new ColumnChoice(definition.list(), Map.of());
    }

    /** What the person has chosen; the usual if nothing, or nothing that is still there. */
    static ColumnChoice of(Screen screen, EntityDefinition<?> definition) {
        Optional<String> kept = screen.personal().preference(KEY + definition.name());
        try {
            return kept.map(Json::parse).map(json -> read(definition, json)).orElseGet(() -> usual(definition));
        } catch (JsonException | ClassCastException unreadable) {
            return usual(definition);
        }
    }

    private static ColumnChoice read(EntityDefinition<?> definition, JsonObject json) {
        List<String> fields = new ArrayList<>();
        JsonArray names = json.hasKey("fields") ? json.getArray("fields") : Json.createArray();
        for (int i = 0; i < names.length(); i++) {
            definition.find(names.getString(i)).filter(ColumnChoice::isColumn).map(FieldDefinition::name).ifPresent(fields::add);
        }
        if (fields.isEmpty()) {
            fields.addAll(definition.list());
        }
        if (!fields.contains(definition.title())) {
            fields.add(0, definition.title());
        }
        Map<String, String> widths = new LinkedHashMap<>();
        JsonObject given = json.hasKey("widths") ? json.getObject("widths") : Json.createObject();
        for (String name : given.keys()) {
            if (given.getString(name).matches(WIDTH)) {
                widths.put(name, given.getString(name));
            }
        }
        return new ColumnChoice(fields, widths);
    }

    /** Keeps it for the person. */
    void keep(Screen screen, EntityDefinition<?> definition) {
        JsonObject json = Json.createObject();
        JsonArray names = Json.createArray();
        fields.forEach(name -> names.set(names.length(), name));
        json.put("fields", names);
        JsonObject given = Json.createObject();
        widths.forEach(given::put);
        json.put("widths", given);
        screen.personal().setPreference(KEY + definition.name(), json.toJson());
    }

    /** Other columns, or the same in another order; widths stay. */
    ColumnChoice withFields(List<String> others) {
        return new ColumnChoice(others, widths);
    }

    /** The same, a column as wide as that. */
    ColumnChoice withWidth(String field, String width) {
        Map<String, String> others = new LinkedHashMap<>(widths);
        if (width != null && width.matches(WIDTH)) {
            others.put(field, width);
        }
        return new ColumnChoice(fields, others);
    }

    /** Whether a field can be a column. */
    static boolean isColumn(FieldDefinition field) {
        return field.kind() != FieldKind.CUSTOM && field.kind() != FieldKind.PICTURE && !"id".equals(field.name()) && !"version".equals(field.name());
    }
}
