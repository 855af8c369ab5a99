package kontor.provisioning.worker.delivery;

import static kontor.provisioning.worker.Outboxes.SUBSCRIBER;
import static kontor.provisioning.worker.Outboxes.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kontor.platform.core.event.Deliveries;
import kontor.provisioning.worker.FirmHouse;
import kontor.provisioning.worker.Outboxes.Noticed;
import org.junit.jupiter.api.Test;

/** Events that are answered in the transaction that publishes them, beside the pump that delivers whatever had to wait. */
class AtOnceTest {

    private static final String EFFECTS = "select content ->> 'text' from platform_draft order by changed_at";

    private final FirmHouse house = FirmHouse.shared();
    private final TestFirm firm = new TestFirm(house, "crm");
    private final Deliveries deliveries = new Deliveries(house.entities());

    @Test
    void whatIsAnsweredAtOnceIsNotDeliveredAgain() throws Exception {
        assertThat(answeredAtOnce("a1")).isTrue();
        assertThat(serve()).isZero();
        assertThat(answeredAtOnce("a2")).as("after the pump has gone by").isTrue();
        assertThat(serve()).isZero();
        assertThat(firm.column(EFFECTS)).containsExactly("a1", "a2");
    }

    @Test
    void whatFailsTakesTheEventWithIt() throws Exception {
        assertThatThrownBy(() -> firm.run(firm.alias(), "publish", () -> {
            note("a1");
            throw new IllegalStateException("the answer fails");
        })).hasMessage("the answer fails");
        assertThat(firm.column("select 1 from platform_event")).isEmpty();
        assertThat(firm.column("select 1 from platform_delivery")).isEmpty();
        assertThat(serve()).isZero();
    }

    @Test
    void nothingOvertakesAnEarlierEventOfItsKeyThatWaits() throws Exception {
        house.engine.disable(firm.alias(), SUBSCRIBER.module());
        firm.run(publish("a1"));
        house.engine.enable(firm.alias(), SUBSCRIBER.module());
        assertThat(answeredAtOnce("b1")).as("another key").isTrue();
        assertThat(answeredAtOnce("a2")).as("behind a1").isFalse();
        assertThat(serve()).isEqualTo(2);
        assertThat(answeredAtOnce("a3")).as("nothing waits any more").isTrue();
        assertThat(serve()).isZero();
        assertThat(firm.column(EFFECTS)).containsExactly("b1", "a1", "a2", "a3");
    }

    @Test
    void whatWasGivenUpHoldsNobodyBack() throws Exception {
        firm.run(publish("a1"));
        firm.run(firm.alias(), "give up", () -> {
            deliveries.behind(java.util.Set.of(SUBSCRIBER.name()));
            deliveries.parked(SUBSCRIBER.name(), id("a1"), "in vain");
            return null;
        });
        assertThat(answeredAtOnce("a2")).isTrue();
        assertThat(firm.column(EFFECTS)).containsExactly("a2");
    }

    /** Publishes an event and has it answered, as the outbox does. */
    private boolean answeredAtOnce(String text) throws Exception {
        return firm.run(firm.alias(), "publish", () -> note(text));
    }

    private boolean note(String text) {
        house.entities().createNativeQuery(publish(text)).executeUpdate();
        UUID event = id(text);
        UUID key = UUID.nameUUIDFromBytes(text.substring(0, 1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        boolean now = deliveries.settle(SUBSCRIBER.name(), Noticed.class.getName(), event, key.toString());
        if (now) {
            effect("{\"text\": \"" + text + "\"}");
        }
        return now;
    }

    private UUID id(String text) {
        return UUID.fromString((String) house.entities()
                .createNativeQuery("select cast(id as text) from platform_event where payload ->> 'text' = ?1").setParameter(1, text)
                .getSingleResult());
    }

    private int serve() throws Exception {
        RetryRule rule = new RetryRule(Duration.ofHours(1), Duration.ofHours(1), 3);
        return new TenantPump(firm, deliveries, (subscriber, payload) -> effect(payload), rule, List.of(SUBSCRIBER))
                .serve(firm.alias(), () -> true).delivered();
    }

    private void effect(String payload) {
        house.entities().createNativeQuery("insert into platform_draft (member, route, content, changed_at) "
                + "values (gen_random_uuid(), 'test', cast(?1 as jsonb), clock_timestamp())").setParameter(1, payload).executeUpdate();
    }
}
