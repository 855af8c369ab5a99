package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.firm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kontor.provisioning.engine.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** Many at once: nobody gets another's schema, and of two with one wish one is told so. */
class ConcurrencyTest {

    private final Installation house = new Installation();

    private static <T> List<Future<T>> atOnce(List<Callable<T>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            return threads.invokeAll(work);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void everyFirmGetsASchemaOfItsOwn() throws Exception {
        house.engine.fillPool(5);
        List<Callable<Tenant>> firms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String alias = "firm-" + i;
            firms.add(() -> house.engine.create(firm(alias, "crm")));
        }
        List<String> schemas = new ArrayList<>();
        for (Future<Tenant> tenant : atOnce(firms)) {
            schemas.add(tenant.get().schema().value());
        }
        assertThat(schemas).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void ofTwoWithOneAliasOneIsTold() throws Exception {
        house.engine.fillPool(4);
        Callable<Tenant> same = () -> house.engine.create(firm("same"));
        int made = 0;
        for (Future<Tenant> tenant : atOnce(List.of(same, same, same, same))) {
            try {
                tenant.get();
                made++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(InvalidRequest.class).hasMessageContaining("'same' is taken");
            }
        }
        assertThat(made).isEqualTo(1);
        assertThat(house.engine.poolSize()).isEqualTo(3);
    }

    @Test
    void twoProgramsThatPrepareAtOnceDoNotDisturbEachOther() throws Exception {
        Callable<Boolean> prepare = () -> {
            house.engine(List.of(Installation.BASE)).prepare();
            return true;
        };
        for (Future<Boolean> done : atOnce(List.of(prepare, prepare, prepare))) {
            assertThat(done.get()).isTrue();
        }
    }

    @Test
    void twoMigrationsShareTheWork() throws Exception {
        house.engine.create(firm("shared", "crm"));
        house.engine.rollBack("shared", "crm", "1.0");
        Installation.run(house.migrator(), "update control.tenant set pins = '{}'");
        Callable<MigrationReport> migrate = house.engine::migrateAll;
        int steps = 0;
        for (Future<MigrationReport> report : atOnce(List.of(migrate, migrate))) {
            assertThat(report.get().failed()).isEmpty();
            steps += report.get().outcomes().stream().mapToInt(outcome -> outcome.steps().size()).sum();
        }
        assertThat(steps).isEqualTo(1);
    }
}
