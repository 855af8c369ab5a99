package kontor.platform.core.event;

/**
 * The statements of {@link Deliveries}. A subscriber's position is a transaction's number: it has settled every event of
 * the transactions before it. It moves no further than the oldest transaction still running, so an event that is
 * committed late, whatever its sequence, lies beyond every position and is never passed over. (Sequences are no such
 * measure: who takes a lower one may commit later than who took a higher one, with a higher number of transaction.)
 */
final class DeliveryStatements {

    static final String MODULES = "SELECT unnest(modules) FROM platform_tenant";

    static final String FOREIGN_POSITION = """
            SELECT count(*) FROM platform_subscription
            WHERE position > cast(cast(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint)""";

    static final String REGISTER = "INSERT INTO platform_subscription (subscriber) VALUES (?1) ON CONFLICT DO NOTHING";

    static final String SUBSCRIBERS = "SELECT subscriber FROM platform_subscription";

    static final String BEHIND = """
            SELECT s.subscriber FROM platform_subscription s
            WHERE EXISTS (SELECT 1 FROM platform_event e WHERE e.transaction_id >= cast(cast(s.position AS text) AS xid8))
               OR EXISTS (SELECT 1 FROM platform_delivery d WHERE d.subscriber = s.subscriber AND d.status = 'failed')""";

    // Of a key with an event that waits for its next try, nothing that came after it is due.
    static final String DUE = """
            WITH open AS (
              SELECT d.event_id AS id, d.attempts FROM platform_delivery d WHERE d.subscriber = ?1 AND d.status = 'failed'
              UNION ALL
              SELECT e.id, 0 FROM platform_event e
              WHERE e.type = ?2 AND e.transaction_id >=
                    (SELECT cast(cast(s.position AS text) AS xid8) FROM platform_subscription s WHERE s.subscriber = ?1)
                AND NOT EXISTS (SELECT 1 FROM platform_delivery d WHERE d.subscriber = ?1 AND d.event_id = e.id))
            SELECT cast(e.id AS text), e.key, cast(e.payload AS text), o.attempts
            FROM open o JOIN platform_event e ON e.id = o.id
            WHERE NOT EXISTS (
              SELECT 1 FROM platform_delivery w JOIN platform_event b ON b.id = w.event_id
              WHERE w.subscriber = ?1 AND w.status = 'failed' AND w.next_try_at > clock_timestamp()
                AND b.key = e.key AND b.sequence <= e.sequence)
            ORDER BY e.sequence LIMIT ?3""";

    static final String LOCK = "SELECT position FROM platform_subscription WHERE subscriber = ?1 FOR UPDATE";

    static final String TAKE = """
            INSERT INTO platform_delivery (subscriber, event_id, status, attempts, delivered_at)
            SELECT s.subscriber, e.id, 'delivered', 1, clock_timestamp()
            FROM platform_subscription s, platform_event e
            WHERE s.subscriber = ?1 AND e.id = cast(?2 AS uuid)
              AND (e.transaction_id >= cast(cast(s.position AS text) AS xid8)
                   OR EXISTS (SELECT 1 FROM platform_delivery d WHERE d.subscriber = ?1 AND d.event_id = e.id))
            ON CONFLICT (subscriber, event_id) DO UPDATE
            SET status = 'delivered', attempts = platform_delivery.attempts + 1, last_error = NULL, next_try_at = NULL,
                delivered_at = clock_timestamp()
            WHERE platform_delivery.status = 'failed'""";

    static final String SETTLE = """
            INSERT INTO platform_delivery (subscriber, event_id, status, attempts, delivered_at)
            SELECT cast(?1 AS text), cast(?3 AS uuid), 'delivered', 1, clock_timestamp()
            WHERE NOT EXISTS (
              SELECT 1 FROM platform_event e
              WHERE e.type = ?2 AND e.key = ?4 AND e.id <> cast(?3 AS uuid)
                AND e.transaction_id >= coalesce(
                    (SELECT cast(cast(s.position AS text) AS xid8) FROM platform_subscription s WHERE s.subscriber = ?1), '0')
                AND NOT EXISTS (SELECT 1 FROM platform_delivery d WHERE d.subscriber = ?1 AND d.event_id = e.id
                                  AND d.status IN ('delivered', 'parked')))""";

    static final String FAIL = """
            INSERT INTO platform_delivery (subscriber, event_id, status, attempts, last_error, next_try_at)
            VALUES (?1, cast(?2 AS uuid), ?3, 1, ?4, clock_timestamp() + make_interval(secs => cast(?5 AS double precision)))
            ON CONFLICT (subscriber, event_id) DO UPDATE
            SET status = excluded.status, attempts = platform_delivery.attempts + 1, last_error = excluded.last_error,
                next_try_at = excluded.next_try_at
            WHERE platform_delivery.status = 'failed'""";

    static final String ADVANCE = """
            UPDATE platform_subscription s SET position = h.horizon, changed_at = now()
            FROM (SELECT least(cast(cast(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint),
                    (SELECT min(cast(cast(e.transaction_id AS text) AS bigint)) FROM platform_event e
                     WHERE e.type = ?2 AND e.transaction_id >=
                           (SELECT cast(cast(p.position AS text) AS xid8) FROM platform_subscription p WHERE p.subscriber = ?1)
                       AND NOT EXISTS (SELECT 1 FROM platform_delivery d WHERE d.subscriber = ?1 AND d.event_id = e.id
                                         AND d.status IN ('delivered', 'parked')))) AS horizon) h
            WHERE s.subscriber = ?1 AND h.horizon > s.position""";

    // What is parked stays, with its error, until somebody has dealt with it.
    static final String FORGET = """
            DELETE FROM platform_delivery d USING platform_event e, platform_subscription s
            WHERE d.subscriber = ?1 AND d.status = 'delivered' AND e.id = d.event_id AND s.subscriber = ?1
              AND e.transaction_id < cast(cast(s.position AS text) AS xid8)""";

    static final String NEXT_TRY = """
            SELECT ceil(extract(epoch FROM min(d.next_try_at) - clock_timestamp())) FROM platform_delivery d
            WHERE d.subscriber = ?1 AND d.status = 'failed'""";

    private DeliveryStatements() {
    }
}
