package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.key.Place;
import kontor.platform.core.security.Running;

/**
 * Opens sensitive fields where they are read past the entity, as in lists and history, and finds them by fingerprint. Also
 * seals what may quote them: drafts, kept answers, imports. Works with the key of the firm whose action is running.
 */
@ApplicationScoped
public class Seals {

    @Inject
    Running running;

    /** The value of a field as stored, opened if it is sensitive; null for none. Errors: {@code SealBroken}. */
    public Object open(EntityDefinition<?> definition, FieldDefinition field, UUID id, Object stored) {
        return stored == null || !field.sensitive() ? stored : key().open(new Place(column(definition, field), id), stored.toString());
    }

    /** What an equal value of the field is found by. */
    public String fingerprint(EntityDefinition<?> definition, FieldDefinition field, String value) {
        return key().fingerprint(column(definition, field), value);
    }

    /** Words for full-text search by which a record with exactly that value is found; nobody can read the value from them. */
    public List<String> words(EntityDefinition<?> definition, Object entity) {
        List<String> words = new ArrayList<>();
        for (FieldDefinition field : findable(definition)) {
            String value = EntityText.of(entity, field);
            if (!value.isBlank()) {
                words.add(word(definition, field, value));
            }
        }
        return words;
    }

    /** A search for {@code text} as {@code to_tsquery} takes it, widened by the sensitive fields that the caller may read. */
    public String query(EntityDefinition<?> definition, String query, String text) {
        StringBuilder all = new StringBuilder(query.isEmpty() ? "" : "(" + query + ")");
        for (FieldDefinition field : findable(definition)) {
            if (running.get().mayRead(definition, field)) {
                all.append(all.isEmpty() ? "" : " | ").append(word(definition, field, text));
            }
        }
        return all.toString();
    }

    /** A document for a {@code jsonb} column, sealed. */
    public String sealed(String column, Object record, String json) {
        return json == null ? null : "\"" + seal(column, record, json) + "\"";
    }

    /** A text, sealed. */
    public String seal(String column, Object record, String text) {
        return key().seal(new Place(column, record), text);
    }

    /** A document that {@link #sealed} made. Errors: {@code SealBroken}. */
    public String opened(String column, Object record, String document) {
        return document == null ? null : key().open(new Place(column, record), document.replace("\"", ""));
    }

    /** Fingerprint of a text to the letter, for one purpose; 32 bytes. */
    public byte[] mac(String purpose, String text) {
        return key().mac(purpose, text);
    }

    private static List<FieldDefinition> findable(EntityDefinition<?> definition) {
        return definition.fields().values().stream().filter(f -> f.sensitive() && f.filterable()).toList();
    }

    /** Begins with a letter, so that the database takes the whole for one word. */
    private String word(EntityDefinition<?> definition, FieldDefinition field, String value) {
        return "k" + fingerprint(definition, field, value);
    }

    private static String column(EntityDefinition<?> definition, FieldDefinition field) {
        Columns columns = Columns.of(definition);
        return columns.table() + "." + columns.column(field);
    }

    private DataKey key() {
        return running.key();
    }
}
