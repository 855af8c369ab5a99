package kontor.platform.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;

/** Sensitive fields are texts that nothing shows in passing, and their columns take sealed values alone. */
final class SealPromises {

    private final Firms firms;
    private final Firms.Firm firm;

    /** Looks at the tables of {@code firm}. */
    SealPromises(Firms firms, Firms.Firm firm) {
        this.firms = firms;
        this.firm = firm;
    }

    /** What is found, sorted or named by a value keeps a copy of it; only equality works on sealed ones. */
    static List<String> nothingShowsThemInPassing(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (EntityDefinition<?> definition : subject.definitions()) {
            Set<String> shown = new TreeSet<>(definition.search());
            shown.add(definition.title());
            shown.add(definition.sort());
            definition.subtitle().ifPresent(shown::add);
            sensitive(definition).stream().filter(field -> field.sortable() || shown.contains(field.name()) || field.type() != String.class)
                    .forEach(field -> faults.add(definition + "." + field.name()
                            + " is sensitive: it must be a text, and neither title, subtitle, search nor sort"));
        }
        return faults;
    }

    /** The table itself refuses what is not sealed, and an index serves the search for equal values. */
    List<String> columnsTakeSealedValuesOnly(Subject subject) {
        List<String> faults = new ArrayList<>();
        Catalog catalog = Catalog.read(firms.owner(), firm.schema(), subject.id());
        for (EntityDefinition<?> definition : subject.definitions()) {
            MappedColumns mapped = new MappedColumns(definition.type());
            for (FieldDefinition field : sensitive(definition)) {
                String column = mapped.column(field.attribute());
                if (catalog.rules(mapped.table()).stream().noneMatch(rule -> rule.startsWith(mapped.table() + "_" + column + "_sealed CHECK"))) {
                    faults.add(mapped.table() + "." + column + " lacks the check " + mapped.table() + "_" + column + "_sealed");
                }
                if (field.filterable() && !catalog.isFound(mapped.table(), column)) {
                    faults.add(mapped.table() + " lacks an index (split_part(" + column + ", '.', 2), id) for the filter by " + field.name());
                }
            }
        }
        return faults;
    }

    private static List<FieldDefinition> sensitive(EntityDefinition<?> definition) {
        return definition.fields().values().stream().filter(FieldDefinition::sensitive).toList();
    }
}
