package kontor.provisioning.worker;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;
import kontor.platform.core.event.Subscriber;

/** Events and subscribers of the tests. */
public final class Outboxes {

    /** The subscriber of the tests, in a module that a firm may switch off. */
    public static final Subscriber SUBSCRIBER = new Subscriber("crm", "noticing", Noticed.class, Noticing.class, false);

    /** What has happened. */
    public record Noticed(UUID subject, String text) implements DomainEvent {
    }

    /** The bean that would answer. */
    public interface Noticing extends EventHandler<Noticed> {
    }

    private Outboxes() {
    }

    /** Statement that publishes an event whose text is {@code key} and a number, such as a1. */
    public static String publish(String text) {
        return publish(Noticed.class.getName(), text);
    }

    /** As {@link #publish(String)}, of another type. */
    public static String publish(String type, String text) {
        UUID subject = UUID.nameUUIDFromBytes(text.substring(0, 1).getBytes(StandardCharsets.UTF_8));
        return "insert into platform_event (id, aggregate, aggregate_id, key, type, payload) values (gen_random_uuid(), 'crm', '"
                + subject + "', '" + subject + "', '" + type + "', '{\"subject\":\"" + subject + "\",\"text\":\"" + text + "\"}')";
    }
}
