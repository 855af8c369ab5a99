package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.entity.VersionConflict;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.entity.Provenance;
import kontor.platform.core.entity.Services;
import kontor.platform.core.security.DatabaseErrors;

/**
 * Turns drafts into records, each through the service of its kind. Rows wait for those that they point at; where rows
 * point at each other in a circle, the last pointer is set once all records are there.
 */
@ApplicationScoped
public class RowWork {

    private static final Logger LOG = Logger.getLogger(RowWork.class.getName());
    private static final int BATCH = 25;
    private static final int PROBED = 200;

    @Inject
    Services services;

    @Inject
    Provenance provenance;

    @Inject
    Savepoints savepoints;

    @Inject
    DatabaseErrors errors;

    /** Writes all drafts that nothing is wrong with; {@code after} is told of each that is dealt with. */
    void write(Task task, List<Draft> drafts, Consumer<Draft> after) {
        List<Draft> wrong = drafts.stream().filter(d -> d.fate == Draft.Fate.FAILED && d.existing == null).limit(PROBED).toList();
        List<Draft> remaining = new ArrayList<>(drafts.stream().filter(d -> d.fate == Draft.Fate.OPEN).toList());
        Map<Draft, Map<String, Draft>> later = new LinkedHashMap<>();
        while (!remaining.isEmpty()) {
            List<Draft> ready = remaining.stream().filter(Draft::isReady).limit(BATCH).toList();
            if (ready.isEmpty()) {
                postpone(remaining.get(0), later);
                continue;
            }
            writeTogether(task, ready);
            ready.forEach(after);
            remaining.removeAll(Set.copyOf(ready));
        }
        later.forEach((draft, pointers) -> point(task, draft, pointers));
        wrong.forEach(draft -> probe(task, draft));
    }

    /** Few rows are wrong as a rule, so a batch is tried as a whole first; if one fails, each is tried by itself. */
    private void writeTogether(Task task, List<Draft> batch) {
        batch.forEach(draft -> link(task, draft));
        List<Draft> good = batch.stream().filter(draft -> draft.fate == Draft.Fate.OPEN).toList();
        savepoints.begin();
        try {
            good.forEach(draft -> write(task, draft));
            savepoints.flush();
            savepoints.keep();
        } catch (RuntimeException oneIsWrong) {
            savepoints.back();
            good.forEach(Draft::reopen);
            good.forEach(draft -> attempt(task, draft, () -> write(task, draft)));
            savepoints.flush();
        } finally {
            provenance.forget();
        }
    }

    private static void postpone(Draft draft, Map<Draft, Map<String, Draft>> later) {
        Map<String, Draft> pointers = new LinkedHashMap<>(draft.waitsFor);
        pointers.values().removeIf(other -> other.fate != Draft.Fate.OPEN);
        draft.waitsFor.keySet().removeAll(pointers.keySet());
        later.put(draft, pointers);
    }

    /** Puts the records of the rows that a draft has waited for into it. */
    private static void link(Task task, Draft draft) {
        draft.waitsFor.forEach((field, other) -> {
            if (other.record() == null) {
                draft.fail(task.problem(draft.row, field, "platform.import-reference-failed", other.row));
            }
            draft.values.put(field, other.record());
        });
    }

    private void write(Task task, Draft draft) {
        if (draft.existing == null) {
            create(task, draft);
        } else if (task.options().onDuplicate() == ImportOptions.Duplicate.UPDATE) {
            update(task, draft);
        } else {
            draft.fate = Draft.Fate.SKIPPED;
        }
    }

    private void create(Task task, Draft draft) {
        if (draft.key != null) {
            provenance.next(task.definition(), task.options().source(), draft.key);
        }
        Row made = service(task.definition()).create(Row.of(draft.values));
        draft.id = made.id();
        draft.version = made.version();
        draft.fate = Draft.Fate.CREATED;
    }

    private void update(Task task, Draft draft) {
        RecordService<?> service = service(task.definition());
        Row there = service.get(draft.existing.id());
        Map<String, Object> changes = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>();
        draft.values.forEach((field, value) -> {
            String old = CellText.of(there.get(field));
            if (!old.equals(CellText.of(value))) {
                changes.put(field, value);
                before.put(field, old);
            }
        });
        draft.fate = changes.isEmpty() ? Draft.Fate.SKIPPED : Draft.Fate.UPDATED;
        if (!changes.isEmpty()) {
            draft.version = service.update(there.id(), there.version(), Row.of(changes)).version();
            draft.id = there.id();
            draft.before = before;
        }
    }

    private void point(Task task, Draft draft, Map<String, Draft> pointers) {
        if (draft.fate != Draft.Fate.CREATED && draft.fate != Draft.Fate.UPDATED) {
            return;
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        pointers.forEach((field, other) -> {
            if (other.record() == null) {
                draft.fail(task.problem(draft.row, field, "platform.import-reference-failed", other.row));
            }
            changes.put(field, other.record());
        });
        if (draft.fate != Draft.Fate.FAILED) {
            attempt(task, draft, () -> draft.version = service(task.definition()).update(draft.id, draft.version, Row.of(changes)).version());
        }
    }

    private RecordService<?> service(EntityDefinition<?> definition) {
        return services.of(definition);
    }

    private void attempt(Task task, Draft draft, Runnable work) {
        savepoints.begin();
        try {
            work.run();
            savepoints.keep();
        } catch (RuntimeException thrown) {
            List<RowProblem> problems = problems(task, draft, thrown);
            savepoints.back();
            draft.id = null;
            problems.forEach(draft::fail);
        } finally {
            provenance.forget();
        }
    }

    /** Finds out what else is wrong with a row whose cells could not all be read; what it makes is taken back. */
    private void probe(Task task, Draft draft) {
        List<String> known = draft.problems.stream().map(RowProblem::field).toList();
        savepoints.begin();
        try {
            service(task.definition()).create(Row.of(draft.values));
        } catch (InvalidInput invalid) {
            task.problems(draft.row, invalid).stream().filter(p -> !known.contains(p.field())).forEach(draft::fail);
        } catch (RuntimeException unsure) {
            LOG.log(Level.FINE, "The rest of a wrong row cannot be judged", unsure);
        } finally {
            savepoints.back();
        }
    }

    /** What people can mend; all else is a failure of ours and ends the import. */
    private List<RowProblem> problems(Task task, Draft draft, RuntimeException thrown) {
        Exception meant = errors.translate(thrown);
        if (meant instanceof InvalidInput invalid) {
            return task.problems(draft.row, invalid);
        } else if (meant instanceof BusinessRuleViolation rule) {
            return List.of(task.problem(draft.row, rule));
        } else if (meant instanceof NotPermitted refused) {
            return List.of(task.problem(draft.row, null, "platform." + refused.code()));
        } else if (meant instanceof RecordNotFound) {
            return List.of(task.problem(draft.row, null, "platform.not-found"));
        } else if (meant instanceof VersionConflict) {
            return List.of(task.problem(draft.row, null, "platform.version-conflict"));
        }
        throw thrown;
    }
}
