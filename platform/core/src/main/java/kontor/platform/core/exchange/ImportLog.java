package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.security.Running;

/** Keeps what was imported, so that it can be looked at and undone. */
@ApplicationScoped
public class ImportLog {

    private static final String BEGIN = """
            INSERT INTO platform_import (id, entity, file_name, mapping, problems, status, total_rows, created_by)
            VALUES (?1, ?2, ?3, cast(?4 as jsonb), cast(?7 as jsonb), 'running', ?5, ?6)""";
    private static final String END = """
            UPDATE platform_import SET status = ?2, created_count = ?3, updated_count = ?4, skipped_count = ?5, failed_count = ?6,
            problems = cast(?7 as jsonb) WHERE id = ?1""";
    private static final String ROWS = """
            INSERT INTO platform_import_row (import_id, row_number, entity, record_id, created, version, before)
            SELECT ?1, x.number, ?2, x.id, x.created, x.version, x.before
            FROM jsonb_to_recordset(cast(?3 as jsonb)) AS x(number integer, id uuid, created boolean, version bigint, before jsonb)""";
    private static final String FIND = """
            SELECT id, file_name, cast(mapping as text), status, total_rows, created_count, updated_count, skipped_count, failed_count,
            cast(problems as text), created_at FROM platform_import WHERE entity = ?1 AND id = ?2""";
    private static final String LATEST = """
            SELECT id, file_name, cast(mapping as text), status, total_rows, created_count, updated_count, skipped_count, failed_count,
            null, created_at FROM platform_import WHERE entity = ?1 ORDER BY created_at DESC LIMIT 50""";
    private static final String MADE = """
            SELECT row_number, record_id, created, version, cast(before as text) FROM platform_import_row
            WHERE import_id = ?1 ORDER BY row_number DESC""";
    private static final String LOCK_DONE = "SELECT id FROM platform_import WHERE id = ?1 AND entity = ?2 AND status = 'done' FOR UPDATE";
    private static final String UNDONE = "UPDATE platform_import SET status = 'undone', undone_at = now(), undone_by = ?2 WHERE id = ?1";
    private static final String ALIVE = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || cast(?1 as text), 7))";
    private static final String IS_DEAD = "SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || cast(?1 as text), 7))";
    private static final int SECONDS_TO_BEGIN = 10;
    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String MAPPING = "platform_import.mapping";
    private static final String PROBLEMS = "platform_import.problems";
    private static final String BEFORE = "platform_import_row.before";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** A record that an import made or changed; {@code before} are the values that it changed, by field. */
    record Made(int row, UUID id, boolean created, long version, Map<String, String> before) {
    }

    /** Notes that an import begins. */
    void begin(UUID id, Task task) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("columns", task.mapping().byHeader());
        mapping.put("constants", task.mapping().constants());
        mapping.put("source", task.options().source());
        mapping.put("key", task.options().key());
        entities.createNativeQuery(BEGIN).setParameter(1, id).setParameter(2, task.definition().name())
                .setParameter(3, task.options().fileName()).setParameter(4, seals.sealed(MAPPING, id, JSON.toJson(mapping)))
                .setParameter(5, task.table().lines().size()).setParameter(6, running.get().member())
                .setParameter(7, problems(id, List.of())).executeUpdate();
    }

    /** Shows, for as long as the transaction lives, that the import is being worked on. */
    void showAlive(UUID id) {
        entities.createNativeQuery(ALIVE).setParameter(1, id.toString()).getSingleResult();
    }

    /** Notes how an import has ended. */
    void end(UUID id, ImportReport.Status status, ImportReport.Counts counts, List<RowProblem> problems) {
        entities.createNativeQuery(END).setParameter(1, id).setParameter(2, status.name().toLowerCase(java.util.Locale.ROOT))
                .setParameter(3, counts.created()).setParameter(4, counts.updated()).setParameter(5, counts.skipped())
                .setParameter(6, counts.failed()).setParameter(7, problems(id, problems)).executeUpdate();
    }

    /** A message may quote what stood in the file. */
    private String problems(UUID id, List<RowProblem> problems) {
        return seals.sealed(PROBLEMS, id, JSON.toJson(problems.stream().map(ImportLog::map).toList()));
    }

    /** Notes the records that an import made or changed. */
    void rows(UUID id, EntityDefinition<?> definition, List<Made> made) {
        List<Map<String, Object>> rows = new ArrayList<>();
        made.forEach(m -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", m.row());
            row.put("id", m.id().toString());
            row.put("created", m.created());
            row.put("version", m.version());
            row.put("before", seals.seal(BEFORE, m.id(), JSON.toJson(m.before())));
            rows.add(row);
        });
        entities.createNativeQuery(ROWS).setParameter(1, id).setParameter(2, definition.name()).setParameter(3, JSON.toJson(rows)).executeUpdate();
    }

    /** An import of that kind of records. Errors: {@link RecordNotFound}. */
    ImportReport find(EntityDefinition<?> definition, UUID id) {
        List<?> found = entities.createNativeQuery(FIND).setParameter(1, definition.name()).setParameter(2, id).getResultList();
        return found.stream().map(row -> report(definition, (Object[]) row)).findFirst()
                .orElseThrow(() -> new RecordNotFound("platform.import", id));
    }

    /** The latest imports of a kind of records, without their problems. */
    List<ImportReport> latest(EntityDefinition<?> definition) {
        List<ImportReport> reports = new ArrayList<>();
        for (Object row : entities.createNativeQuery(LATEST).setParameter(1, definition.name()).getResultList()) {
            reports.add(report(definition, (Object[]) row));
        }
        return reports;
    }

    /** Whether the import is done; if so, nobody else can undo it meanwhile. */
    boolean lockDone(EntityDefinition<?> definition, UUID id) {
        return !entities.createNativeQuery(LOCK_DONE).setParameter(1, id).setParameter(2, definition.name()).getResultList().isEmpty();
    }

    /** What an import made or changed, last row first. */
    List<Made> made(UUID id) {
        List<Made> made = new ArrayList<>();
        for (Object each : entities.createNativeQuery(MADE).setParameter(1, id).getResultList()) {
            Object[] row = (Object[]) each;
            made.add(new Made(((Number) row[0]).intValue(), (UUID) row[1], (Boolean) row[2], ((Number) row[3]).longValue(), texts(seals.opened(BEFORE, row[1], (String) row[4]))));
        }
        return made;
    }

    /** Notes that an import has been taken out again. */
    void undone(UUID id) {
        entities.createNativeQuery(UNDONE).setParameter(1, id).setParameter(2, running.get().member()).executeUpdate();
    }

    private ImportReport report(EntityDefinition<?> definition, Object[] row) {
        UUID id = (UUID) row[0];
        Instant at = instant(row[10]);
        ImportReport.Status status = ImportReport.Status.valueOf(row[3].toString().toUpperCase(java.util.Locale.ROOT));
        if (status == ImportReport.Status.RUNNING && at.isBefore(clock.instant().minusSeconds(SECONDS_TO_BEGIN)) && isDead(id)) {
            status = ImportReport.Status.FAILED;
        }
        ImportReport.Counts counts = new ImportReport.Counts(number(row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8]));
        return new ImportReport(id, definition.name(), (String) row[1], status, mapping(seals.opened(MAPPING, id, (String) row[2])), List.of(), counts,
                row[9] == null ? List.of() : problems(seals.opened(PROBLEMS, id, (String) row[9])), List.of(), at);
    }

    /** Whoever carried it out has gone, with all that they had done: their lock is free. */
    private boolean isDead(UUID id) {
        return Boolean.TRUE.equals(entities.createNativeQuery(IS_DEAD).setParameter(1, id.toString()).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private static Mapping mapping(String json) {
        Map<String, Object> kept = JSON.fromJson(json, Map.class);
        return Mapping.remembered((Map<String, String>) kept.get("columns")).with((Map<String, String>) kept.get("constants"));
    }

    @SuppressWarnings("unchecked")
    private static List<RowProblem> problems(String json) {
        List<Map<String, Object>> kept = JSON.fromJson(json, List.class);
        return kept.stream().map(p -> new RowProblem(((Number) p.get("row")).intValue(), (String) p.get("field"), (String) p.get("code"),
                (String) p.get("message"))).toList();
    }

    private static Map<String, Object> map(RowProblem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("row", problem.row());
        map.put("field", problem.field());
        map.put("code", problem.code());
        map.put("message", problem.message());
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> texts(String json) {
        return json == null ? Map.of() : Optional.ofNullable((Map<String, String>) JSON.fromJson(json, Map.class)).orElse(Map.of());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) at).toInstant();
    }
}
