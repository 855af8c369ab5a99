package kontor.ui.scenarios.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.entity.Services;

/** A persona at work: every deed is a use case of a service, in a transaction of its own. */
public final class Actor {

    private final Services services;
    private final PersonaCaller callers;
    private final Persona persona;

    Actor(Services services, PersonaCaller callers, Persona persona) {
        this.services = services;
        this.callers = callers;
        this.persona = persona;
    }

    /** A new record; {@code values} are names and values in turn. */
    public Row makes(String definition, Object... values) {
        return callers.as(persona, () -> service(definition).create(Row.of(pairs(values))));
    }

    /** Changes fields of a record. */
    public Row changes(String definition, Row record, Object... values) {
        return callers.as(persona, () -> service(definition).update(record.id(), record.version(), Row.of(pairs(values))));
    }

    /** Takes an action, such as {@code crm.lead.qualify}, on a record; {@code input} are names and values in turn. */
    public Row does(String action, Row record, Object... input) {
        int dot = action.lastIndexOf('.');
        return callers.as(persona, () -> services.perform(definition(action.substring(0, dot)), action.substring(dot + 1), record.id(), record.version(),
                pairs(input)));
    }

    /** Reads a record. */
    public Row reads(String definition, UUID id) {
        return callers.as(persona, () -> service(definition).get(id));
    }

    /** What happened to a record, latest first. */
    public List<Change> history(String definition, UUID id) {
        return callers.as(persona, () -> service(definition).history(id));
    }

    /** The records that a list shows. */
    public List<Row> lists(String definition, ListQuery query) {
        return callers.as(persona, () -> service(definition).list(query)).items();
    }

    /** The records whose field has a value. */
    public List<Row> finds(String definition, String field, String value) {
        return lists(definition, ListQuery.all().filter(field, Filter.Operator.EQ, value));
    }

    /** Takes a record out of use. */
    public Row archives(String definition, Row record) {
        return callers.as(persona, () -> service(definition).archive(record.id(), record.version()));
    }

    /** Brings a record back into use. */
    public Row restores(String definition, Row record) {
        return callers.as(persona, () -> service(definition).restore(record.id(), record.version()));
    }

    /** Deletes a record. */
    public void deletes(String definition, Row record) {
        callers.as(persona, () -> {
            service(definition).delete(record.id(), record.version());
            return null;
        });
    }

    /** Anything else that goes through a service. */
    public <T> T acts(Callable<T> deed) {
        return callers.as(persona, deed);
    }

    private RecordService<?> service(String definition) {
        return services.of(definition(definition));
    }

    private static EntityDefinition<?> definition(String name) {
        return Modules.all().definition(name).orElseThrow();
    }

    private static Map<String, Object> pairs(Object... values) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            pairs.put((String) values[i], values[i + 1]);
        }
        return pairs;
    }
}
