package kontor.ui.workspace.record;

import elemental.json.Json;
import elemental.json.JsonException;
import elemental.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.desk.PersonalDesk;
import kontor.ui.workspace.field.FieldText;

/** Unsaved input of a record's page, kept on the server so that nothing typed is lost with a session or a browser. */
final class Drafts {

    private final PersonalDesk personal;
    private final EntityDefinition<?> definition;
    private final String page;
    private boolean kept;

    Drafts(PersonalDesk personal, EntityDefinition<?> definition, String page) {
        this.personal = personal;
        this.definition = definition;
        this.page = page;
    }

    /** The input kept for the page, by field; empty if none is. Fields that are no more are left out. */
    Map<String, Object> read() {
        Map<String, Object> values = new LinkedHashMap<>();
        personal.draft(page).ifPresent(json -> {
            kept = true;
            try {
                JsonObject fields = Json.parse(json);
                for (String name : fields.keys()) {
                    definition.find(name).ifPresent(f -> values.put(name, FieldText.read(f, fields.getString(name))));
                }
            } catch (JsonException | IllegalArgumentException unreadable) {
                values.clear();
            }
        });
        return values;
    }

    /** Keeps input; nothing typed means nothing kept. */
    void keep(Map<String, Object> changes) {
        if (changes.isEmpty()) {
            forget();
            return;
        }
        JsonObject fields = Json.createObject();
        changes.forEach((name, value) -> fields.put(name, FieldText.write(value)));
        personal.saveDraft(page, fields.toJson());
        kept = true;
    }

    /** Forgets what was kept. */
    void forget() {
        if (kept) {
            personal.discardDraft(page);
            kept = false;
        }
    }
}
