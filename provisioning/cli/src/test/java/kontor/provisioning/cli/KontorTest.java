package kontor.provisioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kontor.provisioning.cli.command.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KontorTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void buildAStack() throws IOException {
        Files.writeString(folder.resolve("artifacts.properties"), "postgresql.version=17.1\nkeycloak.version=1\nliberty.version=1\n");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(run(Map.of(), "fly")).isEqualTo(2);
        assertThat(run(Map.of(), "start", "--sideways")).isEqualTo(2);
        assertThat(run(Map.of(), "tenant", "create", "acme")).isEqualTo(2);
    }

    @Test
    void aFailureEndsWithOneAndSaysWhatToDo() {
        assertThat(run(Map.of("KONTOR_PORT", "much"), "status")).isEqualTo(1);
        assertThat(errors.toString()).contains("KONTOR_PORT=much").contains("Set KONTOR_PORT").doesNotContain("\tat ");
    }

    @Test
    void whereNothingRunsTheStatusSaysSo() {
        assertThat(run(Map.of(), "status", "--json")).isEqualTo(3);
        assertThat(printed()).contains("\"serving\":false").contains("\"name\":\"postgresql\",\"state\":\"stopped\"");
    }

    @Test
    void whereNothingRunsThereIsNothingToStop() {
        assertThat(run(Map.of(), "stop")).isZero();
        assertThat(printed()).contains("not running");
    }

    @Test
    void resetWithoutATerminalWantsAYes() throws IOException {
        Files.createDirectories(folder.resolve("home/run"));
        Path data = Files.createDirectories(folder.resolve("home/files"));
        assertThat(run(Map.of(), "reset")).isEqualTo(1);
        assertThat(data).exists();
        assertThat(run(Map.of(), "reset", "--yes")).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void anUnknownPartIsToldWithThoseThatThereAre() {
        assertThat(run(Map.of(), "logs", "nginx", "--no-follow")).isEqualTo(1);
        assertThat(errors.toString()).contains("nginx").contains("postgresql, keycloak, liberty");
    }

    @Test
    void firmsNeedAnInstallation() {
        assertThat(run(Map.of(), "tenant", "list")).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no installation in").contains("./kontor start");
    }

    @Test
    void anInstallationElsewhereNeedsItsPasswords() {
        assertThat(run(Map.of("KONTOR_DB_HOST", "db.example"), "tenant", "list")).isEqualTo(1);
        assertThat(errors.toString()).contains("KONTOR_DB_MIGRATOR_PASSWORD, KONTOR_DB_APP_PASSWORD, KONTOR_KEYCLOAK_ADMIN_PASSWORD, KONTOR_MASTER_KEY are not set");
    }

    @Test
    void aServerIsPreparedFromTheEnvironmentOrRefusedNamingAllThatIsMissing() {
        Map<String, String> some = Map.of("KONTOR_DB_HOST", "db.example", "KONTOR_DB_APP_PASSWORD", "a", "KONTOR_DB_CONTROL_PASSWORD", "c");
        assertThat(run(some, "database", "prepare")).isEqualTo(1);
        assertThat(errors.toString()).contains("KONTOR_DB_SUPERUSER_PASSWORD, KONTOR_DB_MIGRATOR_PASSWORD, KONTOR_DB_KEYCLOAK_PASSWORD, KONTOR_MASTER_KEY are not set");
    }

    @Test
    void aRealmIsForOneAddressAndItsSecrets() {
        assertThat(run(Map.of("KONTOR_BASE_URL", "https://k.example"), "realm", "print")).isEqualTo(1);
        assertThat(errors.toString()).contains("KONTOR_OIDC_SECRET, KONTOR_WORKER_SECRET are not set");
        assertThat(run(Map.of("KONTOR_BASE_URL", "https://k.example", "KONTOR_OIDC_SECRET", "o", "KONTOR_WORKER_SECRET", "w"), "realm", "print")).isZero();
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(helped()).contains("start", "stop", "status", "logs", "reset", "tenant", "database", "realm");
    }

    private final StringWriter help = new StringWriter();

    private int run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("KONTOR_HOME", folder.resolve("home").toString());
        Context context = new Context(folder, folder, all, new PrintStream(out, true, StandardCharsets.UTF_8));
        CommandLine line = Kontor.commandLine(context);
        line.setErr(new PrintWriter(errors, true)).setOut(new PrintWriter(help, true));
        return line.execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String helped() {
        return help.toString();
    }
}
