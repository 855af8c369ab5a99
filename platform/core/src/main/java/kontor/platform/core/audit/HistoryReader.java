package kontor.platform.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.platform.core.entity.Columns;
import kontor.platform.core.entity.CustomValues;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.security.Running;

/** Reads what the database noted of a record: its changes, and the record as it stood at a moment. */
@ApplicationScoped
public class HistoryReader {

    private static final String OF_RECORD = """
            SELECT id, at, member, member_name, action, operation, cast(changes as text) FROM platform_history
            WHERE table_name = ?1 AND row_id = ?2 ORDER BY id DESC""";
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    Seals seals;

    /** Changes of a record, latest first, without fields that the caller may not see. */
    public List<Change> changes(EntityDefinition<?> bare, UUID id) {
        Access access = running.get();
        EntityDefinition<?> definition = access.known(bare);
        List<Change> changes = new ArrayList<>();
        for (Object[] noted : noted(definition, id)) {
            Map<String, Change.Values> fields = new LinkedHashMap<>();
            columns(noted, (column, before, after) -> {
                FieldDefinition field = Columns.of(definition).byColumn().get(column);
                if (field != null && field.kind() == FieldKind.CUSTOM) {
                    own(definition, before, after, fields);
                } else if (field != null && access.mayRead(definition, field) && !isBookkeeping(field)) {
                    fields.merge(field.name(), new Change.Values(seals.open(definition, field, id, before), seals.open(definition, field, id, after)),
                            HistoryReader::joined);
                }
            });
            changes.add(new Change(((Number) noted[0]).longValue(), instant(noted[1]), (UUID) noted[2], (String) noted[3],
                    (String) noted[4], operation(noted[5]), fields));
        }
        return changes;
    }

    /** Of the document of own fields, those that the caller may see and that differ. */
    private void own(EntityDefinition<?> definition, Object before, Object after, Map<String, Change.Values> fields) {
        for (FieldDefinition field : own(definition)) {
            Object old = document(before).get(field.custom().key());
            Object now = document(after).get(field.custom().key());
            if (!Objects.equals(old, now)) {
                fields.put(field.name(), new Change.Values(old, now));
            }
        }
    }

    private List<FieldDefinition> own(EntityDefinition<?> definition) {
        Access access = running.get();
        return definition.fields().values().stream().filter(f -> f.isCustom() && access.mayRead(definition, f)).toList();
    }

    private static Map<?, ?> document(Object stored) {
        return stored instanceof Map<?, ?> fields ? fields : Map.of();
    }

    /** The record as it stood at {@code moment}, worked back from how it stands now. */
    public Row asOf(EntityDefinition<?> bare, Row now, Instant moment) {
        EntityDefinition<?> definition = running.get().known(bare);
        Map<String, Object> raw = new LinkedHashMap<>();
        for (Object[] noted : noted(definition, now.id())) {
            if (!instant(noted[1]).isAfter(moment)) {
                break;
            }
            if (operation(noted[5]) == Change.Operation.CREATED) {
                throw new RecordNotFound(definition.name(), now.id());
            }
            columns(noted, (column, before, after) -> raw.put(column, before));
        }
        Map<String, Object> values = new LinkedHashMap<>(now.values());
        Columns.of(definition).byColumn().forEach((column, field) -> {
            if (raw.containsKey(column) && field.kind() == FieldKind.CUSTOM) {
                own(definition).forEach(own -> values.put(own.name(), CustomValues.read(own, document(raw.get(column)).get(own.custom().key()))));
            } else if (raw.containsKey(column) && values.containsKey(field.name())) {
                values.put(field.name(), value(field, seals.open(definition, field, now.id(), raw.get(column)), column,
                        values.get(field.name())));
            }
        });
        return new Row(now.id(), now.version(), values, now.units());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> noted(EntityDefinition<?> definition, UUID id) {
        return entities.createNativeQuery(OF_RECORD).setParameter(1, Columns.of(definition).table()).setParameter(2, id).getResultList();
    }

    private interface ColumnChange {
        void accept(String column, Object before, Object after);
    }

    @SuppressWarnings("unchecked")
    private static void columns(Object[] noted, ColumnChange each) {
        Map<String, Object> changes = JSON.fromJson((String) noted[6], Map.class);
        Change.Operation operation = operation(noted[5]);
        changes.forEach((column, value) -> {
            switch (operation) {
                case CREATED -> each.accept(column, null, value);
                case DELETED -> each.accept(column, value, null);
                default -> each.accept(column, ((List<Object>) value).get(0), ((List<Object>) value).get(1));
            }
        });
    }

    private static boolean isBookkeeping(FieldDefinition field) {
        return switch (field.name()) {
            case "id", "version", "createdAt", "createdBy", "changedAt", "changedBy" -> true;
            default -> false;
        };
    }

    private static Change.Values joined(Change.Values one, Change.Values other) {
        return new Change.Values(joined(one.before(), other.before()), joined(one.after(), other.after()));
    }

    private static Object joined(Object one, Object other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    private static Object value(FieldDefinition field, Object raw, String column, Object current) {
        if (field.kind() == FieldKind.MONEY) {
            return money((Money) current, raw, column);
        }
        if (raw == null) {
            return null;
        }
        String text = raw.toString();
        return switch (field.kind()) {
            case REFERENCE -> Reference.to(UUID.fromString(text));
            case DECIMAL, PERCENT -> new BigDecimal(text);
            case INTEGER -> new BigDecimal(text).longValueExact();
            case DATE -> java.time.LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case BOOLEAN -> raw;
            default -> text;
        };
    }

    private static Money money(Money current, Object raw, String column) {
        boolean currency = column.endsWith("currency");
        if (raw == null || current == null && currency) {
            return null;
        }
        return currency ? new Money(current.getAmount(), raw.toString())
                : new Money(new BigDecimal(raw.toString()), current == null ? "EUR" : current.getCurrency());
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) at).toInstant();
    }

    private static Change.Operation operation(Object code) {
        return switch (code.toString().trim()) {
            case "I" -> Change.Operation.CREATED;
            case "D" -> Change.Operation.DELETED;
            default -> Change.Operation.CHANGED;
        };
    }
}
