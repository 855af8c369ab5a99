package kontor.provisioning.worker.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.provisioning.engine.database.Transactions;

/** The links that are good, and the requests of those who used one. */
final class InvitationBook {

    private static final String FORGET = "delete from control.invitation where tenant_id = ? and member_id = ? and token_hash <> ?";
    private static final String ALLOW = """
            insert into control.invitation (token_hash, tenant_id, member_id, subject, expires_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String NEXT = """
            update control.job set status = 'running', started_at = now(), attempts = attempts + 1 where id = (
              select id from control.job where kind = 'invitation.accept' and run_at <= now() and (status = 'queued'
                or status = 'running' and started_at < now() - interval '1 minute')
              order by run_at limit 1 for update skip locked)
            returning id, payload ->> 'token' as token, payload ->> 'salt' as salt, payload ->> 'hash' as hash,
              (payload ->> 'iterations')::int as iterations""";
    private static final String FIND = """
            select i.token_hash, i.tenant_id, i.member_id, i.subject from control.invitation i join control.tenant t on t.id = i.tenant_id
            where i.token_hash = ? and i.used_at is null and i.expires_at > now() and t.status = 'active'""";
    private static final String USE = "update control.invitation set used_at = now() where token_hash = ?";
    private static final String FINISH = """
            update control.job set status = 'done', finished_at = now(), payload = '{}',
              result = jsonb_build_object('outcome', ?::text) where id = ?""";
    private static final String LATER = """
            update control.job set status = case when attempts < 5 then 'queued' else 'failed' end, last_error = ?,
              run_at = now() + interval '3 seconds', payload = case when attempts < 5 then payload else '{}' end where id = ?""";
    private static final String CLEAN = """
            with old as (delete from control.job where kind = 'invitation.accept' and created_at < now() - interval '1 day')
            delete from control.invitation where expires_at < now() - interval '1 day'""";

    private final Transactions transactions;

    /** @param migrator connections of the login that owns the tables */
    InvitationBook(DataSource migrator) {
        transactions = new Transactions(migrator);
    }

    /**
     * A link.
     *
     * @param tokenHash hash of its secret
     * @param tenant    the firm that invites
     * @param member    whom
     * @param subject   their account
     */
    record Entry(String tokenHash, UUID tenant, UUID member, UUID subject) {
    }

    /**
     * A request to use a link.
     *
     * @param id         the job
     * @param tokenHash  hash of the link's secret
     * @param salt       of the password chosen
     * @param hash       the password, hashed
     * @param iterations how often
     */
    record Request(UUID id, String tokenHash, String salt, String hash, int iterations) {
    }

    /** Makes a link good; those made before for the same member are so no more. */
    void allow(Entry entry, Instant until) {
        transactions.run(session -> {
            session.update(FORGET, entry.tenant(), entry.member(), entry.tokenHash());
            session.update(ALLOW, entry.tokenHash(), entry.tenant(), entry.member(), entry.subject(), Timestamp.from(until));
        });
    }

    /** Ends the links of a member. */
    void forget(UUID tenant, UUID member) {
        transactions.run(session -> session.update(FORGET, tenant, member, ""));
    }

    /** Takes the next request; one that another worker left half done is taken after a minute. */
    Optional<Request> next() {
        return transactions.call(session -> session.first(NEXT, row -> new Request(row.getObject("id", UUID.class), row.getString("token"),
            row.getString("salt"), row.getString("hash"), row.getInt("iterations"))));
    }

    /** The link of that hash, if it is good. */
    Optional<Entry> find(String tokenHash) {
        return transactions.call(session -> session.first(FIND, row -> new Entry(row.getString("token_hash"),
            row.getObject("tenant_id", UUID.class), row.getObject("member_id", UUID.class), row.getObject("subject", UUID.class)), tokenHash));
    }

    /** Ends a request with its outcome; the hash of the password goes. */
    void finish(Request request, String outcome) {
        transactions.run(session -> session.update(FINISH, outcome, request.id()));
    }

    /** Ends a request that used its link up. */
    void used(Request request, String outcome) {
        transactions.run(session -> {
            session.update(USE, request.tokenHash());
            session.update(FINISH, outcome, request.id());
        });
    }

    /** Puts a request back, a few times. */
    void later(Request request, String error) {
        transactions.run(session -> session.update(LATER, error, request.id()));
    }

    /** Removes what has ended. */
    void clean() {
        transactions.run(session -> session.update(CLEAN));
    }
}
