package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.command.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter errors = new StringWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Context context = new Context(folder, folder, Map.of(), new PrintStream(out, true));
        return new CommandLine(new BenchCommand(context)).setErr(new PrintWriter(errors)).setOut(new PrintWriter(out, true))
            .setExecutionExceptionHandler((error, command, result) -> {
                errors.write(error.getMessage() + " " + (error instanceof Failure failure ? failure.remedy() : ""));
                return 1;
            }).execute(arguments);
    }

    @Test
    void theScenariosHaveTheNamesThatPeopleWereTold() {
        assertThat(new Scenarios.Names()).containsExactlyInAnyOrder("party-page", "party-create", "cold-tenant", "tenant-memory",
            "order-page", "order-create", "order-confirm", "post-invoice", "trial-balance");
    }

    @Test
    void withoutANameAllAreMeasuredWithNamesThoseAlone() {
        assertThat(Scenarios.named(List.of())).hasSize(9);
        assertThat(Scenarios.named(List.of("cold-tenant"))).singleElement().isInstanceOf(ColdTenant.class);
        assertThat(Scenarios.named(List.of("party-page", "tenant-memory"))).extracting(Scenario::name).containsExactly("tenant-memory", "party-page");
        assertThatThrownBy(() -> Scenarios.named(List.of("party-page", "cold"))).isInstanceOf(Failure.class);
    }

    @Test
    void anUnknownScenarioIsRefusedWithTheNamesBeforeAnythingIsMade() {
        assertThat(run("fly")).isEqualTo(1);
        assertThat(errors.toString()).contains("no scenario fly").contains("party-page, party-create");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThat(run("--rounds", "0")).isEqualTo(1);
        assertThat(errors.toString()).contains("--rounds 0");
        assertThat(run("--seconds", "601")).isEqualTo(1);
        assertThat(run("--warm-up", "0")).isEqualTo(1);
        assertThat(errors.toString()).contains("--warm-up 0");
        assertThat(run("--seconds", "soon")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void helpNamesTheScenarios() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("party-page").contains("tenant-memory").contains("--json");
    }

    @Test
    void withoutABuildItSaysWhatToDo() {
        assertThat(run("party-page")).isEqualTo(1);
        assertThat(errors.toString()).contains("not been built").contains("./kontor start");
    }
}
