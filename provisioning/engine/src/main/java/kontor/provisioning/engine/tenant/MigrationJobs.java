package kontor.provisioning.engine.tenant;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kontor.provisioning.engine.database.Session;

/** The migrations in {@code control.job}: at most one open for each schema; a failed one stays open until it succeeds. */
public final class MigrationJobs {

    private static final String QUEUE = """
            insert into control.job (kind, tenant_id) values ('migrate', ?::uuid)
            on conflict (tenant_id) where kind = 'migrate' and status <> 'done' do nothing""";
    private static final String OPEN = "select id, tenant_id from control.job where kind = 'migrate' and status <> 'done' order by created_at, id";
    private static final String LOCK = "select id from control.job where id = ?::uuid and status <> 'done' for update skip locked";
    private static final String DONE = """
            update control.job set status = 'done', attempts = attempts + 1, last_error = null, result = ?::jsonb,
              started_at = now(), finished_at = clock_timestamp() where id = ?::uuid""";
    private static final String FAILED = """
            update control.job set status = 'failed', attempts = attempts + 1, last_error = ?, finished_at = clock_timestamp()
             where id = ?::uuid""";

    /**
     * A migration waiting to be done.
     *
     * @param id     identity of the job
     * @param tenant identity of the schema's row in the directory
     */
    public record Open(UUID id, UUID tenant) {
    }

    /** Notes that a schema is behind, unless that is noted already. */
    public void queue(Session session, Tenant tenant) throws SQLException {
        session.update(QUEUE, tenant.id());
    }

    /** All that is to be done, oldest first, failed ones included. */
    public List<Open> open(Session session) throws SQLException {
        return session.list(OPEN, row -> new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    /** Takes a job for the length of the transaction; false if somebody else has it or it is done. */
    public boolean take(Session session, Open job) throws SQLException {
        return session.first(LOCK, row -> true, job.id()).isPresent();
    }

    /** Closes a job, within the transaction that did the work. */
    public void done(Session session, Open job, String resultJson) throws SQLException {
        session.update(DONE, resultJson, job.id());
    }

    /** Leaves a job open with the reason. */
    public void failed(Session session, Open job, String reason) throws SQLException {
        session.update(FAILED, reason, job.id());
    }
}
