package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.security.Action;
import kontor.platform.core.security.Running;

/**
 * Imports tables: all rows or none. Whoever may {@code <definition>.import} and {@code <definition>.create} may; each row
 * goes through the same service, rights and rules as a record entered by hand, in a dry run as well.
 */
@ApplicationScoped
public class ImportService {

    @Inject
    ImportWork work;

    @Inject
    MappingGuess guesses;

    @Inject
    ImportLog log;

    @Inject
    ImportUndo undoing;

    @Inject
    Running running;

    /** The likeliest mapping of a table's columns to fields. */
    @Action(value = "*.import", readOnly = true)
    public Mapping guess(EntityDefinition<?> definition, Table table) {
        return guesses.guess(definition, table.header());
    }

    /**
     * What an import would do: every row is carried out and all is taken back. Not to be called within another use case,
     * whose changes would be taken back as well.
     *
     * @param mapping which columns fill which fields; null for the likeliest
     */
    public ImportReport preview(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        if (running.isActive()) {
            throw new IllegalStateException("A dry run takes back the whole transaction");
        }
        try {
            work.tryOut(definition, table, mapping, options);
        } catch (TriedOut over) {
            return over.report();
        }
        throw new IllegalStateException("A dry run ends by taking itself back");
    }

    /** Imports a table; see {@link #run(EntityDefinition, Table, Mapping, ImportOptions, Consumer)}. */
    public ImportReport run(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        return run(definition, table, mapping, options, id -> { });
    }

    /**
     * Imports a table. Progress can be read meanwhile by {@link #find}.
     *
     * @param mapping which columns fill which fields; null for the likeliest
     * @param begun   hears of the import as soon as it can be found
     * Errors: {@link ImportRefused} with every row at fault; then nothing is changed.
     */
    public ImportReport run(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options, Consumer<UUID> begun) {
        boolean alone = !running.isActive();
        Mapping chosen = mapping == null ? guess(definition, table) : mapping;
        UUID id = work.begin(definition, table, chosen, options);
        begun.accept(id);
        try {
            return work.importAll(definition, table, chosen, options, id);
        } catch (ImportRefused refused) {
            if (alone) {
                work.failed(definition, id, refused.report().counts(), refused.report().problems());
            }
            throw refused;
        } catch (RuntimeException failure) {
            if (alone) {
                work.failed(definition, id, ImportReport.Counts.of(table.lines().size()), List.of());
            }
            throw failure;
        }
    }

    /** An import, as far as it has come. Errors: {@link RecordNotFound}. */
    @Action(value = "*.import", readOnly = true)
    public ImportReport find(EntityDefinition<?> definition, UUID id) {
        return log.find(definition, id);
    }

    /** The latest imports of a kind of records, without their problems. */
    @Action(value = "*.import", readOnly = true)
    public List<ImportReport> latest(EntityDefinition<?> definition) {
        return log.latest(definition);
    }

    /**
     * Takes out exactly what an import brought in, and gives records that it changed their former values. Errors: {@link
     * UndoRefused} with every record that somebody has changed or referred to since; then nothing is changed.
     */
    @Action("*.import")
    public ImportReport undo(EntityDefinition<?> definition, UUID id) {
        return undoing.undo(definition, id);
    }
}
