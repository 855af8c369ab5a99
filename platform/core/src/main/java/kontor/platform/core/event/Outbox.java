package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.value.Uuids;
import kontor.platform.core.security.Running;
import kontor.platform.core.tenancy.TenantStatements;

/**
 * Writes events into the tenant's outbox, has them answered at once by those who asked for it, and wakes the pump for the
 * others, all in the transaction of the running action.
 */
@ApplicationScoped
public class Outbox implements DomainEvents {

    private static final String NOTE = """
            INSERT INTO platform_event (id, aggregate, aggregate_id, key, type, payload, member, action)
            VALUES (?, ?, ?, cast(? as text), ?, cast(? as jsonb), cast(? as uuid), ?)""";
    private static final String WAKE = "INSERT INTO wake.wake DEFAULT VALUES";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    TenantStatements statements;

    @Inject
    Running running;

    @Inject
    AtOnce atOnce;

    @Override
    public void publish(DomainEvent event) {
        UUID id = Uuids.next();
        statements.run(NOTE, id, module(event.getClass()), event.subject(), event.subject(), event.getClass().getName(),
                JSON.toJson(event), running.get().member(), running.action());
        statements.run(WAKE);
        atOnce.answer(id, event);
    }

    /** Id of the module that published the event: the last part of its root package. */
    private static String module(Class<?> event) {
        return event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
    }
}
