package kontor.platform.testing.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;

/** The tables are those that the entities want. */
final class TablePromises {

    private final Firms firms;
    private final Firms.Firm firm;
    private final Set<String> filled;

    TablePromises(Firms firms, Firms.Firm firm, Set<String> filled) {
        this.firms = firms;
        this.firm = firm;
        this.filled = filled;
    }

    List<String> schemaIsThatOfTheEntities(Subject subject) {
        List<String> faults = new ArrayList<>();
        Catalog catalog = catalog(subject);
        Set<String> orphans = new TreeSet<>(catalog.tables().keySet());
        for (Class<?> entity : subject.entities()) {
            MappedColumns mapped = new MappedColumns(entity);
            orphans.remove(mapped.table());
            compare(entity, mapped, catalog.tables().getOrDefault(mapped.table(), Map.of()), faults);
        }
        orphans.forEach(table -> faults.add("no entity wants the table " + table));
        return faults;
    }

    private static void compare(Class<?> entity, MappedColumns mapped, Map<String, Catalog.Column> there, List<String> faults) {
        mapped.columns().forEach((name, wanted) -> {
            Catalog.Column column = there.get(name);
            String at = mapped.table() + "." + name;
            if (column == null) {
                faults.add(at + " is missing, " + entity.getSimpleName() + " wants it");
            } else if (!wanted.types().isEmpty() && !wanted.types().contains(column.type())) {
                faults.add(at + " is " + column.type() + ", " + entity.getSimpleName() + " wants one of " + wanted.types());
            } else if (wanted.required() && !column.required()) {
                faults.add(at + " takes null, " + entity.getSimpleName() + "." + wanted.attribute().getName() + " never is");
            }
        });
        if (DomainEntity.class.isAssignableFrom(entity)) {
            there.keySet().stream().filter(name -> !mapped.columns().containsKey(name))
                    .forEach(name -> faults.add(mapped.table() + "." + name + " is there, " + entity.getSimpleName() + " does not map it"));
        }
    }

    /** What a form may leave empty, the table takes; else people get an error of the database that names no field. */
    List<String> whatMayBeEmptyCanBeStored(Subject subject) {
        List<String> faults = new ArrayList<>();
        Catalog catalog = catalog(subject);
        for (EntityDefinition<?> definition : subject.definitions()) {
            MappedColumns mapped = new MappedColumns(definition.type());
            Map<String, Catalog.Column> there = catalog.tables().getOrDefault(mapped.table(), Map.of());
            for (FieldDefinition field : definition.fields().values()) {
                Catalog.Column column = there.get(mapped.column(field.attribute()));
                String name = definition + "." + field.name();
                boolean optional = field.writable() && !field.required() && !filled.contains(name);
                if (optional && column != null && column.required() && isEmptyAtFirst(definition, mapped, field)) {
                    faults.add(name + " may be left empty, but its column refuses null: mark it @NotNull");
                }
            }
        }
        return faults;
    }

    private static boolean isEmptyAtFirst(EntityDefinition<?> definition, MappedColumns mapped, FieldDefinition field) {
        try {
            Constructor<?> blank = definition.type().getDeclaredConstructor();
            blank.setAccessible(true);
            Field attribute = mapped.columns().get(mapped.column(field.attribute())).attribute();
            attribute.setAccessible(true);
            return attribute.get(blank.newInstance()) == null;
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(definition + " cannot be made blank", unfit);
        }
    }

    List<String> sortsHaveAnIndex(Subject subject) {
        List<String> faults = new ArrayList<>();
        Catalog catalog = catalog(subject);
        for (EntityDefinition<?> definition : subject.definitions()) {
            MappedColumns mapped = new MappedColumns(definition.type());
            for (FieldDefinition field : definition.fields().values()) {
                String column = mapped.column(field.attribute());
                if ((field.sortable() || field.filterable()) && column.isEmpty()) {
                    faults.add(definition + "." + field.name() + " is sorted or filtered by, but has no column");
                } else if (field.sortable() && !catalog.isOrdered(mapped.table(), column)) {
                    faults.add(mapped.table() + " lacks an index (" + column + ", id) for the sort by " + field.name());
                }
            }
            if (!definition.field(definition.sort()).sortable()) {
                faults.add(definition + " is sorted by " + definition.sort() + " unless asked otherwise, which is not sortable");
            }
        }
        return faults;
    }

    /** Lists are filtered by the fields that firms add. */
    List<String> addedFieldsHaveAnIndex(Subject subject) {
        Catalog catalog = catalog(subject);
        return subject.definitions().stream().filter(EntityDefinition::extensible).map(d -> new MappedColumns(d.type()).table())
                .filter(table -> !catalog.isIndexed(table, "custom")).map(table -> table + " lacks a GIN index (custom jsonb_path_ops)").toList();
    }

    private Catalog catalog(Subject subject) {
        return Catalog.read(firms.owner(), firm.schema(), subject.id());
    }
}
