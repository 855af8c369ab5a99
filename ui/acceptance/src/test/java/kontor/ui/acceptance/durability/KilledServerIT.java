package kontor.ui.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server killed while people write: whatever was acknowledged is there afterwards, nothing is there twice, and a
 * request of unknown fate may be sent again under its key.
 */
class KilledServerIT {

    private static final int WRITERS = 8;
    private static final int ENOUGH = 60;

    private final House house = House.shared();

    @ParameterizedTest
    @ValueSource(strings = "Open Liberty")
    void whatWasAcknowledgedSurvives(String part) throws Exception {
        String mark = Api.unique("Survivor");
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Map<String, String> unknown = new ConcurrentHashMap<>();
        AtomicBoolean dead = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        Api alice = Api.as(People.ALICE, "acme");
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> write(alice, mark, acknowledged, unknown, dead, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).as("writers make progress").isTrue();
        kill(part);
        dead.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        house.command("start", "--detach");
        Api again = Api.as(People.ALICE, "acme");
        unknown.forEach((key, name) -> acknowledged.put(name, made(again, key, name).id()));
        acknowledged.forEach((name, id) -> {
            assertThat(again.get("base/parties/" + id).status()).as(name).isEqualTo(200);
            assertThat(again.get("base/parties?count=true&filter=name:eq:" + Api.encode(name)).json().getInt("count")).as(name).isEqualTo(1);
            assertThat(again.get("base/parties/" + id + "/history").json().getJsonArray("items")).hasSize(1);
        });
    }

    private static void write(Api api, String mark, Map<String, String> acknowledged, Map<String, String> unknown,
            AtomicBoolean dead, CountDownLatch enough) {
        while (!dead.get()) {
            String key = UUID.randomUUID().toString();
            String name = mark + " " + key;
            try {
                Answer answer = made(api, key, name);
                if (answer.status() == 201) {
                    acknowledged.put(name, answer.id());
                    enough.countDown();
                } else {
                    unknown.put(key, name);
                }
            } catch (RuntimeException noAnswer) {
                unknown.put(key, name);
                return;
            }
        }
    }

    private static Answer made(Api api, String key, String name) {
        return api.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}", "Idempotency-Key", key);
    }

    /** Kills every process of a part without warning. */
    private void kill(String part) throws IOException, InterruptedException {
        String status = house.command("status");
        long pid = status.lines().filter(line -> line.contains(part)).map(line -> line.replaceAll(".*process (\\d+).*", "$1"))
                .mapToLong(Long::parseLong).findFirst().orElseThrow();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
        for (ProcessHandle each : all) {
            new ProcessBuilder("kill", "-9", Long.toString(each.pid())).start().waitFor();
        }
        process.onExit().join();
    }
}
