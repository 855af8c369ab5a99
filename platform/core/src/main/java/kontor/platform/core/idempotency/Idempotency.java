package kontor.platform.core.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Action;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.security.Running;

/**
 * Carries a request out once however often it is sent within a day. The answer is kept in the business transaction
 * itself, in the tenant's schema and by member, so there is never one without the other.
 */
@ApplicationScoped
public class Idempotency {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || cast(?1 as text) || ?2, 0))";
    private static final String FIND = """
            SELECT route, encode(body_hash, 'hex'), status, answer, record_id, record_version FROM platform_idempotency
            WHERE key = ?1 AND member = ?2 AND created_at > now() - interval '24 hours'""";
    // Only what has expired can be there: the lock is ours, and nothing younger was found.
    private static final String KEEP = """
            INSERT INTO platform_idempotency (key, member, route, body_hash, status, answer, record_id, record_version, created_at)
            VALUES (?1, ?2, ?3, decode(?4, 'hex'), ?5, ?6, ?7, ?8, now())
            ON CONFLICT (member, key) DO UPDATE SET route = excluded.route, body_hash = excluded.body_hash, status = excluded.status,
            answer = excluded.answer, record_id = excluded.record_id, record_version = excluded.record_version,
            created_at = excluded.created_at""";

    // A bare hash of a short request could be guessed at; that of the firm's key cannot.
    private static final String BODY = "platform_idempotency.body_hash";
    private static final String ANSWER = "platform_idempotency.answer";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

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
        Object mine = entities.createNativeQuery(LOCK).setParameter(1, asker).setParameter(2, key).getSingleResult();
        if (!Boolean.TRUE.equals(mine)) {
            throw new IdempotencyConflict(true);
        }
        String hash = hash(body == null ? "" : body);
        List<?> before = entities.createNativeQuery(FIND).setParameter(1, key).setParameter(2, member).getResultList();
        if (!before.isEmpty()) {
            return repeated((Object[]) before.get(0), route, hash, asker + ":" + key);
        }
        Answer answer = work.get();
        entities.createNativeQuery(KEEP).setParameter(1, key).setParameter(2, member).setParameter(3, route).setParameter(4, hash)
                .setParameter(5, answer.status()).setParameter(6, seals.sealed(ANSWER, asker + ":" + key, answer.body())).setParameter(7, answer.id())
                .setParameter(8, answer.version()).executeUpdate();
        return answer;
    }

    /** Whose request it is: an answer is found, and can be opened, for its asker alone. */
    private static String asker(UUID member) {
        return member.toString();
    }

    private Answer repeated(Object[] kept, String route, String hash, String request) {
        if (!kept[0].equals(route) || !kept[1].equals(hash)) {
            throw new IdempotencyConflict(false);
        }
        return new Answer(((Number) kept[2]).intValue(), seals.opened(ANSWER, request, (String) kept[3]), (UUID) kept[4], ((Number) kept[5]).longValue());
    }

    private String hash(String body) {
        return HexFormat.of().formatHex(seals.mac(BODY, body));
    }
}
