package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.value.Uuids;
import kontor.platform.core.security.Running;

/**
 * Writes events into the tenant's outbox, has them answered at once by those who asked for it, and wakes the pump for the
 * others, all in the transaction of the running action.
 */
@ApplicationScoped
public class Outbox implements DomainEvents {

    private static final String NOTE = """
            INSERT INTO platform_event (id, aggregate, aggregate_id, key, type, payload, member, action)
            VALUES (?1, ?2, ?3, cast(?3 as text), ?4, cast(?5 as jsonb), cast(?6 as uuid), ?7)""";
    private static final String WAKE = "INSERT INTO wake.wake DEFAULT VALUES";
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    AtOnce atOnce;

    @Override
    public void publish(DomainEvent event) {
        UUID id = Uuids.next();
        entities.createNativeQuery(NOTE).setParameter(1, id).setParameter(2, module(event.getClass()))
                .setParameter(3, event.subject()).setParameter(4, event.getClass().getName()).setParameter(5, JSON.toJson(event))
                .setParameter(6, running.get().member()).setParameter(7, running.action()).executeUpdate();
        entities.createNativeQuery(WAKE).executeUpdate();
        atOnce.answer(id, event);
    }

    /** Id of the module that published the event: the last part of its root package. */
    private static String module(Class<?> event) {
        return event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
    }
}
