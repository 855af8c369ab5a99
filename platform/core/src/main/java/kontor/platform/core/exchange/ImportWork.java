package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.api.value.Uuids;
import kontor.platform.core.entity.RecordFinder;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.label.Labels;
import kontor.platform.core.security.Running;
import kontor.platform.core.tenancy.CallerProvider;

/** The transactions that an import consists of; {@link ImportService} puts them together. */
@ApplicationScoped
public class ImportWork {

    private static final int ROWS_A_NOTE = 100;
    private static final int AT_ONCE = 500;

    @Inject
    Running running;

    @Inject
    CallerProvider callers;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    @Inject
    Data data;

    @Inject
    RecordFinder finder;

    @Inject
    Duplicates duplicates;

    @Inject
    RowWork rows;

    @Inject
    Savepoints savepoints;

    @Inject
    ImportLog log;

    @Inject
    ImportProgress progress;

    @Inject
    MappingGuess guesses;

    /** Notes that an import begins, and checks that the mapping fits. */
    @Action("*.import")
    public UUID begin(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        Task task = task(definition, table, mapping, options);
        new Drafting(task);
        UUID id = Uuids.next();
        log.begin(id, task);
        return id;
    }

    /** Notes that nothing came of an import. */
    @Action("*.import")
    public void failed(EntityDefinition<?> definition, UUID id, ImportReport.Counts counts, List<RowProblem> problems) {
        log.end(id, ImportReport.Status.FAILED, counts, problems);
    }

    /** Goes through all rows and undoes it all again. Errors: always {@link TriedOut}, which carries the report. */
    @Action("*.import")
    public void tryOut(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        Task task = task(definition, table, mapping, options);
        List<Draft> drafts = carryOut(task, null);
        throw new TriedOut(report(task, null, ImportReport.Status.CHECKED, drafts));
    }

    /** Imports all rows. Errors: {@link ImportRefused} with every row at fault, which takes back the others. */
    @Action("*.import")
    public ImportReport importAll(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options, UUID id) {
        log.showAlive(id);
        Task task = task(definition, table, mapping, options);
        List<Draft> drafts = carryOut(task, id);
        ImportReport report = report(task, id, ImportReport.Status.DONE, drafts);
        if (report.counts().failed() > 0) {
            throw new ImportRefused(report(task, id, ImportReport.Status.FAILED, drafts));
        }
        log.rows(id, definition, made(definition, drafts));
        log.end(id, report.status(), report.counts(), List.of());
        guesses.remember(definition, table.header(), mapping);
        return report;
    }

    private Task task(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        if (!definition.imported()) {
            throw new UnknownAction(definition.permission("import"));
        }
        Access access = running.get();
        if (!access.may(definition.permission("create"))) {
            throw new NotPermitted(definition.permission("create"), "no-role");
        }
        Mapping chosen = mapping == null ? guesses.guess(definition, table.header()) : mapping;
        return new Task(access.known(definition), table, chosen, options, access, callers.current().locale(), labels, clock);
    }

    private List<Draft> carryOut(Task task, UUID id) {
        Drafting drafting = new Drafting(task);
        List<Draft> drafts = drafting.drafts();
        new References(task, finder, drafting.sources()).resolve(drafts);
        duplicates.mark(task, drafts);
        int[] done = new int[1];
        rows.write(task, drafts, draft -> {
            if (id != null && ++done[0] % ROWS_A_NOTE == 0) {
                progress.note(task.access(), task.definition().permission("import"), id, counts(drafts));
            }
        });
        savepoints.checkConstraints();
        return drafts;
    }

    private ImportReport report(Task task, UUID id, ImportReport.Status status, List<Draft> drafts) {
        List<RowProblem> problems = drafts.stream().flatMap(d -> d.problems.stream()).limit(Limits.PROBLEMS).toList();
        List<ImportReport.Duplicate> there = drafts.stream().filter(d -> d.existing != null)
                .map(d -> new ImportReport.Duplicate(d.row, d.existing.id(), d.existing.title())).toList();
        return new ImportReport(id, task.definition().name(), task.options().fileName(), status, task.mapping(), task.ignored(),
                counts(drafts), problems, there, clock.instant());
    }

    private static ImportReport.Counts counts(List<Draft> drafts) {
        Map<Draft.Fate, Integer> by = new HashMap<>();
        drafts.forEach(draft -> by.merge(draft.fate, 1, Integer::sum));
        return new ImportReport.Counts(drafts.size(), by.getOrDefault(Draft.Fate.CREATED, 0), by.getOrDefault(Draft.Fate.UPDATED, 0),
                by.getOrDefault(Draft.Fate.SKIPPED, 0), by.getOrDefault(Draft.Fate.FAILED, 0));
    }

    /** Versions are read once all is in: a row may have changed the record of an earlier one. */
    private List<ImportLog.Made> made(EntityDefinition<?> definition, List<Draft> drafts) {
        List<Draft> changed = drafts.stream().filter(d -> d.id != null).toList();
        Map<UUID, Long> versions = new HashMap<>();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            List<UUID> ids = changed.subList(from, Math.min(changed.size(), from + AT_ONCE)).stream().map(d -> d.id).toList();
            data.unscoped(definition.type()).where("r.id in :ids").with("ids", ids).list()
                    .forEach(record -> versions.put(((DomainEntity) record).getId(), ((DomainEntity) record).getVersion()));
            savepoints.flush();
        }
        List<ImportLog.Made> made = new ArrayList<>();
        changed.forEach(d -> made.add(new ImportLog.Made(d.row, d.id, d.fate == Draft.Fate.CREATED, versions.getOrDefault(d.id, d.version), d.before)));
        return made;
    }
}
