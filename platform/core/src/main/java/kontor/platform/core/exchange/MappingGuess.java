package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.core.label.Labels;
import kontor.platform.core.personal.PersonalService;
import kontor.platform.core.security.Running;

/** Guesses which column fills which field: as the member had it last time, else by the fields' names in all languages. */
@ApplicationScoped
public class MappingGuess {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Labels labels;

    @Inject
    PersonalService personal;

    @Inject
    Running running;

    /** The likeliest mapping; columns that nothing is known of stay out. */
    public Mapping guess(EntityDefinition<?> definition, List<String> header) {
        List<FieldDefinition> fields = Importable.fields(definition, running.get());
        Map<String, String> before = remembered(definition);
        Map<String, String> known = names(definition, fields);
        Set<String> taken = new HashSet<>();
        List<Mapping.Column> columns = new ArrayList<>();
        for (String name : header) {
            String last = before.get(name);
            if (last != null) {
                Mapping.Column column = Mapping.remembered(Map.of(name, last)).columns().get(0);
                if (fields.stream().anyMatch(f -> f.name().equals(column.field()))) {
                    columns.add(column);
                    taken.add(column.field());
                }
            }
        }
        for (String name : header) {
            String field = before.containsKey(name) ? null : known.get(Words.bare(name));
            if (field != null && taken.add(field)) {
                columns.add(Mapping.Column.of(name, field));
            }
        }
        return Mapping.of(columns);
    }

    /** Keeps a mapping for the member's next file. */
    void remember(EntityDefinition<?> definition, List<String> header, Mapping mapping) {
        Map<String, String> all = new LinkedHashMap<>(remembered(definition));
        header.forEach(all::remove);
        all.putAll(mapping.byHeader());
        personal.setPreference(key(definition), JSON.toJson(all));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> remembered(EntityDefinition<?> definition) {
        return personal.preference(key(definition)).map(json -> (Map<String, String>) JSON.fromJson(json, Map.class)).orElse(Map.of());
    }

    private static String key(EntityDefinition<?> definition) {
        return "import." + definition.name();
    }

    /** Fields by every name that they have; a name that two fields share tells nothing. */
    private Map<String, String> names(EntityDefinition<?> definition, List<FieldDefinition> fields) {
        Map<String, String> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (FieldDefinition field : fields) {
            Set<String> own = new HashSet<>(List.of(Words.bare(field.name()), Words.bare(field.attribute())));
            Labels.LOCALES.forEach(locale -> own.add(Words.bare(labels.field(definition, field, locale))));
            own.stream().filter(name -> names.putIfAbsent(name, field.name()) != null).forEach(shared::add);
        }
        // A public name always means its field, whatever another field is called in some language.
        names.keySet().removeAll(shared);
        fields.forEach(field -> names.put(Words.bare(field.name()), field.name()));
        return names;
    }
}
