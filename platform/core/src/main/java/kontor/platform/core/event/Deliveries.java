package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who of a tenant's subscribers has settled which events. Every method works in the running transaction of the tenant;
 * without one the database refuses. Subscribers are named {@code module.subscription}.
 */
@ApplicationScoped
public class Deliveries {

    private static final int LONGEST_ERROR = 4_000;

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    /** For the container. */
    public Deliveries() {
        // The container sets what is needed.
    }

    /** Works through a given entity manager, outside a container. */
    public Deliveries(EntityManager entities) {
        this.entities = entities;
    }

    /** Modules that are switched on. */
    public Set<String> modules() {
        return texts(entities.createNativeQuery(DeliveryStatements.MODULES));
    }

    /**
     * Those of the subscribers who may have something to do; new ones are noted, with everything ever published before
     * them. Errors: {@link IllegalStateException} if positions are of another database server.
     */
    public Set<String> behind(Set<String> subscribers) {
        if (((Number) entities.createNativeQuery(DeliveryStatements.FOREIGN_POSITION).getSingleResult()).intValue() > 0) {
            throw new IllegalStateException("The firm's subscriptions have positions of another database server; "
                    + "they must be set anew after a move");
        }
        Set<String> known = texts(entities.createNativeQuery(DeliveryStatements.SUBSCRIBERS));
        subscribers.stream().filter(subscriber -> !known.contains(subscriber)).sorted()
                .forEach(subscriber -> bind(entities.createNativeQuery(DeliveryStatements.REGISTER), subscriber).executeUpdate());
        Set<String> behind = texts(entities.createNativeQuery(DeliveryStatements.BEHIND));
        behind.retainAll(subscribers);
        return behind;
    }

    /** Events of the type that are due for the subscriber, in the order in which they were published. */
    public List<PendingEvent> due(String subscriber, String type, int limit) {
        List<?> rows = bind(entities.createNativeQuery(DeliveryStatements.DUE), subscriber, type, limit).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new PendingEvent(UUID.fromString((String) row[0]), (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /**
     * Notes the event as delivered to the subscriber, before its work is done in the same transaction. False if it is
     * settled already, then there is nothing to do. Others who deliver to the same subscriber wait here.
     */
    public boolean take(String subscriber, UUID event) {
        bind(entities.createNativeQuery(DeliveryStatements.LOCK), subscriber).getSingleResult();
        return bind(entities.createNativeQuery(DeliveryStatements.TAKE), subscriber, event.toString()).executeUpdate() == 1;
    }

    /**
     * Notes an event of the running transaction as delivered to the subscriber. False, and nothing is noted, while an
     * earlier event of the same type and key waits for them.
     */
    public boolean settle(String subscriber, String type, UUID event, String key) {
        return bind(entities.createNativeQuery(DeliveryStatements.SETTLE), subscriber, type, event.toString(), key).executeUpdate() == 1;
    }

    /** Notes that the delivery has failed; it is tried again after the pause. */
    public void failed(String subscriber, UUID event, String error, Duration pause) {
        fail(subscriber, event, "failed", error, pause);
    }

    /** Notes that the delivery has failed and is given up, with its error; the key's later events go on. */
    public void parked(String subscriber, UUID event, String error) {
        fail(subscriber, event, "parked", error, null);
    }

    /** Moves the subscriber's position as far as all is settled, and forgets the deliveries passed. */
    public void advance(String subscriber, String type) {
        if (bind(entities.createNativeQuery(DeliveryStatements.ADVANCE), subscriber, type).executeUpdate() == 1) {
            bind(entities.createNativeQuery(DeliveryStatements.FORGET), subscriber).executeUpdate();
        }
    }

    /** Time until a failed delivery is to be tried again: zero if it is overdue, empty if none has failed. */
    public Optional<Duration> nextTry(String subscriber) {
        Number seconds = (Number) bind(entities.createNativeQuery(DeliveryStatements.NEXT_TRY), subscriber).getSingleResult();
        return Optional.ofNullable(seconds).map(left -> Duration.ofSeconds(Math.max(0, left.longValue())));
    }

    private void fail(String subscriber, UUID event, String status, String error, Duration pause) {
        String kept = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        bind(entities.createNativeQuery(DeliveryStatements.FAIL), subscriber, event.toString(), status, kept.replace("\0", ""),
                pause == null ? null : pause.toMillis() / 1000.0).executeUpdate();
    }

    private static Set<String> texts(Query query) {
        Set<String> texts = new HashSet<>();
        query.getResultList().forEach(text -> texts.add((String) text));
        return texts;
    }

    private static Query bind(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
