package kontor.ui.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server killed while people write: whatever was acknowledged is there afterwards, nothing is there twice or by half,
 * and a request of unknown fate may be sent again under its key. Deals go on where they stood. The first request after the restart is answered,
 * though the other servers have connections left that lead nowhere.
 */
@Isolated("It takes the house away from everybody.")
class KilledServerIT {

    private static final int WRITERS = 4;
    private static final int DEALERS = 4;
    private static final int ENOUGH = 60;

    private final House house = House.shared();

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "Open Liberty"})
    void whatWasAcknowledgedSurvives(String part) throws Exception {
        String mark = Api.unique("Survivor");
        Api alice = Api.as(People.ALICE, "acme");
        Writers writers = new Writers(alice, mark, WRITERS, ENOUGH);
        Dealers dealers = new Dealers(alice, mark, DEALERS);
        dealers.begin();
        writers.write(() -> kill(part));
        dealers.rest();
        if (part.equals("PostgreSQL")) {
            Api.Answer meanwhile = alice.get("base/parties");
            assertThat(meanwhile.status()).as("while the books are away").isEqualTo(503);
            assertThat(meanwhile.headers()).containsEntry("retry-after", "5");
            assertThat(meanwhile.code()).isEqualTo("platform.unavailable");
        }
        house.command("start", "--detach");

        Api again = Api.as(People.ALICE, "acme");
        assertThat(again.get("me").status()).as("the first request").isEqualTo(200);
        assertThat(writers.sendAgain(again)).as("requests of unknown fate, all at once").isNotEmpty()
                .allSatisfy(status -> assertThat(status).isIn(200, 201));

        dealers.goOn(again);
        Books books = Books.of("acme", mark);
        assertThat(books.ids()).containsAll(writers.acknowledged().values());
        assertThat(books.halfDone()).isEmpty();
        assertThat(books.twice()).isEmpty();
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
