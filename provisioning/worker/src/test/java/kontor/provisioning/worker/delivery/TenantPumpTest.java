package kontor.provisioning.worker.delivery;

import static kontor.provisioning.worker.Outboxes.SUBSCRIBER;
import static kontor.provisioning.worker.Outboxes.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kontor.platform.core.event.Deliveries;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.worker.FirmHouse;
import org.junit.jupiter.api.Test;

/** The pump over the real statements and a real server. The handler writes one row for each event that it answers. */
class TenantPumpTest {

    private static final String WAITING = "select pid::text from pg_locks where not granted";
    private static final String EFFECTS = "select content ->> 'text' from platform_draft order by changed_at";
    private static final String STATUS = "select status from platform_delivery";

    private final FirmHouse house = FirmHouse.shared();
    private final String alias;
    private final TestFirm firm;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Deliveries deliveries = new Deliveries(house.entities());

    TenantPumpTest() {
        firm = new TestFirm(house, "crm");
        alias = firm.alias();
    }

    @Test
    void deliversInOrderAndOnce() throws Exception {
        firm.run(publish("a1"), publish("b1"), publish("a2"));
        assertThat(serve(rule(3))).isEqualTo(new Served(3, 0, 0, Optional.empty()));
        assertThat(serve(rule(3))).isEqualTo(Served.NOTHING);
        assertThat(firm.column(EFFECTS)).containsExactly("a1", "b1", "a2");
        assertThat(firm.column(STATUS)).as("passed by the position").isEmpty();
    }

    @Test
    void aFailureBlocksItsKeyAlone() throws Exception {
        firm.run(publish("a1"), publish("b1"), publish("a2"));
        failing.add("a1");
        Served served = serve(rule(3));
        assertThat(served.delivered()).isEqualTo(1);
        assertThat(served.failed()).isEqualTo(1);
        assertThat(served.again().orElseThrow()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
        firm.run(publish("a3"), publish("b2"));
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
        assertThat(firm.column(EFFECTS)).containsExactly("b1", "b2");
        failing.clear();
        firm.run("update platform_delivery set next_try_at = now() where status = 'failed'");
        assertThat(serve(rule(3)).delivered()).isEqualTo(3);
        assertThat(firm.column(EFFECTS)).containsExactly("b1", "b2", "a1", "a2", "a3");
    }

    @Test
    void givesUpAtLastAndKeepsTheError() throws Exception {
        firm.run(publish("a1"), publish("a2"));
        failing.add("a1");
        RetryRule atOnce = new RetryRule(Duration.ZERO, Duration.ZERO, 2);
        assertThat(serve(atOnce).failed()).isEqualTo(1);
        assertThat(serve(atOnce).parked()).isEqualTo(1);
        assertThat(firm.column(EFFECTS)).containsExactly("a2");
        assertThat(firm.column("select attempts || last_error from platform_delivery where status = 'parked'").get(0))
                .startsWith("2[").contains("IllegalStateException: not a1");
        assertThat(serve(atOnce)).isEqualTo(Served.NOTHING);
        failing.clear();
        firm.run("update platform_delivery set status = 'failed', next_try_at = now() where status = 'parked'");
        assertThat(serve(atOnce).delivered()).as("taken up again by hand").isEqualTo(1);
        assertThat(firm.column(EFFECTS)).containsExactly("a2", "a1");
    }

    @Test
    void whatIsCommittedLateIsNotPassedOver() throws Exception {
        try (Connection late = firm.connection(); Statement first = late.createStatement();
                Connection early = firm.connection(); Statement second = early.createStatement()) {
            second.execute("select pg_current_xact_id()");
            first.execute(publish("a1"));
            // Of a lower transaction and a higher sequence than the one that is still open.
            second.execute(publish("b1"));
            early.commit();
            assertThat(serve(rule(3)).delivered()).isEqualTo(1);
            late.commit();
        }
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
        assertThat(firm.column(EFFECTS)).containsExactly("b1", "a1");
        assertThat(serve(rule(3))).isEqualTo(Served.NOTHING);
    }

    @Test
    void anOldTransactionHoldsThePositionBack() throws Exception {
        try (Connection old = firm.connection(); Statement statement = old.createStatement()) {
            statement.execute(publish("a1"));
            firm.run(publish("b1"), publish("b2"));
            assertThat(serve(rule(3)).delivered()).isEqualTo(2);
            assertThat(firm.column(STATUS)).containsExactly("delivered", "delivered");
            assertThat(serve(rule(3)).delivered()).isZero();
            old.commit();
        }
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
        assertThat(firm.column(EFFECTS)).containsExactly("b1", "b2", "a1");
        assertThat(firm.column(STATUS)).isEmpty();
    }

    @Test
    void aModuleThatIsOffIsCaughtUpWhenItIsOn() throws Exception {
        firm.run(publish("a1"));
        serve(rule(3));
        house.engine.disable(alias, "crm");
        firm.run(publish("a2"), publish("b1"));
        assertThat(serve(rule(3))).isEqualTo(Served.NOTHING);
        house.engine.enable(alias, "crm");
        assertThat(serve(rule(3)).delivered()).isEqualTo(2);
        assertThat(firm.column(EFFECTS)).containsExactly("a1", "a2", "b1");
    }

    @Test
    void anEventThatNobodyKnowsIsKept() throws Exception {
        firm.run(publish("kontor.future.NeverHeardOf", "a1"), publish("a2"));
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
        assertThat(firm.column("select type from platform_event order by sequence")).hasSize(2);
        assertThat(serve(rule(3))).isEqualTo(Served.NOTHING);
    }

    @Test
    void aServerThatDiesBetweenWorkAndCommitDoublesNothing() throws Exception {
        firm.run(publish("a1"));
        TenantPump dying = pump(rule(3), (subscriber, payload) -> {
            effect(payload);
            PostgresServer.shared().crash();
        });
        assertThatThrownBy(() -> dying.serve(alias, () -> true)).isInstanceOf(Exception.class);
        PostgresServer.shared().restart();
        assertThat(firm.column(EFFECTS)).isEmpty();
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
        assertThat(serve(rule(3)).delivered()).isZero();
        assertThat(firm.column(EFFECTS)).containsExactly("a1");
    }

    @Test
    void twoPumpsAtOnceDoubleNothing() throws Exception {
        firm.run(publish("a1"), publish("a2"));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch further = new CountDownLatch(1);
        TenantPump slow = pump(rule(3), (subscriber, payload) -> {
            inside.countDown();
            await(further);
            effect(payload);
        });
        var executor = Executors.newFixedThreadPool(2);
        Future<Served> first = executor.submit(() -> slow.serve(alias, () -> true));
        await(inside);
        Future<Served> second = executor.submit(() -> serve(rule(3)));
        while (firm.column(WAITING).isEmpty() && !second.isDone()) {
            Thread.onSpinWait();
        }
        further.countDown();
        assertThat(first.get().delivered() + second.get().delivered()).isEqualTo(2);
        assertThat(firm.column(EFFECTS)).containsExactlyInAnyOrder("a1", "a2");
        executor.shutdown();
    }

    @Test
    void stopsWhenToldAndComesBack() throws Exception {
        firm.run(publish("a1"));
        assertThat(pump(rule(3), (s, payload) -> effect(payload)).serve(alias, () -> false).again()).contains(Duration.ZERO);
        assertThat(serve(rule(3)).delivered()).isEqualTo(1);
    }

    @Test
    void positionsOfAnotherServerAreRefused() throws Exception {
        serve(rule(3));
        firm.run("update platform_subscription set position = 9000000000000");
        assertThatThrownBy(() -> serve(rule(3))).hasMessageContaining("another database server");
    }

    private static RetryRule rule(int tries) {
        return new RetryRule(Duration.ofHours(1), Duration.ofHours(1), tries);
    }

    private Served serve(RetryRule rule) throws Exception {
        return pump(rule, (subscriber, payload) -> effect(payload)).serve(alias, () -> true);
    }

    private TenantPump pump(RetryRule rule, Handling handling) {
        return new TenantPump(firm, deliveries, handling, rule, List.of(SUBSCRIBER));
    }

    private void effect(String payload) {
        house.entities().createNativeQuery("insert into platform_draft (member, route, content, changed_at) "
                + "values (gen_random_uuid(), 'test', cast(?1 as jsonb), clock_timestamp())").setParameter(1, payload).executeUpdate();
        failing.stream().filter(payload::contains).findAny().ifPresent(text -> {
            throw new IllegalStateException("not " + text);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }
}
