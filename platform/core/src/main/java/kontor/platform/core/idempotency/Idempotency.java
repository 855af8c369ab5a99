package kontor.platform.core.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Action;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.security.Running;
import kontor.platform.core.tenancy.TenantStatements;

/**
 * Carries a request out once however often it is sent within a day. The answer is kept in the business transaction
 * itself, in the tenant's schema and by member, so there is never one without the other.
 */
@ApplicationScoped
public class Idempotency {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || cast(? as text) || ?, 0))";
    private static final String FIND = """
            SELECT route, encode(body_hash, 'hex'), status, answer, record_id, record_version FROM platform_idempotency
            WHERE key = ? AND member = ? AND created_at > now() - interval '24 hours'""";
    // Only what has expired can be there: the lock is ours, and nothing younger was found.
    private static final String KEEP = """
            INSERT INTO platform_idempotency (key, member, route, body_hash, status, answer, record_id, record_version, created_at)
            VALUES (?, ?, ?, decode(?, 'hex'), ?, ?, ?, ?, now())
            ON CONFLICT (member, key) DO UPDATE SET route = excluded.route, body_hash = excluded.body_hash, status = excluded.status,
            answer = excluded.answer, record_id = excluded.record_id, record_version = excluded.record_version,
            created_at = excluded.created_at""";

    // A bare hash of a short request could be guessed at; that of the firm's key cannot.
    private static final String BODY = "platform_idempotency.body_hash";
    private static final String ANSWER = "platform_idempotency.answer";

    @Inject
    TenantStatements statements;

    @Inject
    Running running;

    @Inject
    Seals seals;

    /** The answer of {@code work}, or that of the same request before. Errors: {@link IdempotencyConflict}. */
    @Action("platform.session.once")
    public Answer once(String key, String route, String body, Supplier<Answer> work) {
        if (key.isBlank() || key.length() > 200) {
            throw new InvalidInput("Idempotency-Key", "platform.idempotency-key-malformed");
        }
        String asker = asker(running.get().member());
        UUID member = UUID.fromString(asker);
        if (!statements.first(LOCK, row -> row.getBoolean(1), asker, key).orElse(false)) {
            throw new IdempotencyConflict(true);
        }
        String hash = hash(body == null ? "" : body);
        Optional<Kept> before = statements.first(FIND, Kept::of, key, member);
        if (before.isPresent()) {
            return repeated(before.get(), route, hash, asker + ":" + key);
        }
        Answer answer = work.get();
        statements.run(KEEP, key, member, route, hash, answer.status(), seals.sealed(ANSWER, asker + ":" + key, answer.body()), answer.id(),
                answer.version());
        return answer;
    }

    /** What was kept of a request; its answer sealed. */
    private record Kept(String route, String hash, Answer answer) {

        static Kept of(ResultSet row) throws SQLException {
            return new Kept(row.getString(1), row.getString(2),
                    new Answer(row.getInt(3), row.getString(4), row.getObject(5, UUID.class), row.getLong(6)));
        }
    }

    /** Whose request it is: an answer is found, and can be opened, for its asker alone. */
    private static String asker(UUID member) {
        return member.toString();
    }

    private Answer repeated(Kept kept, String route, String hash, String request) {
        if (!kept.route().equals(route) || !kept.hash().equals(hash)) {
            throw new IdempotencyConflict(false);
        }
        Answer answer = kept.answer();
        return new Answer(answer.status(), seals.opened(ANSWER, request, answer.body()), answer.id(), answer.version());
    }

    private String hash(String body) {
        return HexFormat.of().formatHex(seals.mac(BODY, body));
    }
}
