package kontor.ui.api;

import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.Change;

/** A record's history as JSON. */
final class HistoryJson {

    private HistoryJson() {
    }

    static void write(JsonGenerator json, List<Change> changes) {
        json.writeStartObject().writeStartArray("items");
        changes.forEach(change -> write(json, change));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Change change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", change.number());
        entry.put("at", change.at());
        entry.put("member", change.memberName());
        entry.put("action", change.action());
        entry.put("operation", change.operation().name());
        Map<String, Object> fields = new LinkedHashMap<>();
        change.fields().forEach((field, values) -> {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("before", values.before());
            pair.put("after", values.after());
            fields.put(field, pair);
        });
        entry.put("fields", fields);
        JsonWriting.value(json, entry);
    }
}
