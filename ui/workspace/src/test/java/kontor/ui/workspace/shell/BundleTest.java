package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kontor.ui.workspace.AppShell;
import kontor.ui.workspace.part.EChart;
import org.junit.jupiter.api.Test;

/** The committed front end is the one that its sources make: otherwise every build would want npm. */
class BundleTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void theBundleWasMadeOfTheseScripts() throws Exception {
        JsonObject hashes = statistics().getObject("frontendHashes");
        try (Stream<Path> scripts = Files.list(FRONTEND)) {
            List<Path> own = scripts.filter(p -> p.getFileName().toString().matches("kontor-.*\\.ts")).toList();
            assertThat(own).isNotEmpty();
            for (Path script : own) {
                String name = script.getFileName().toString();
                assertThat(hashes.hasKey(name)).as(name + " is in the bundle").isTrue();
                assertThat(hashes.getString(name)).as(name + ": make the bundle again with mvn package").isEqualTo(hash(script));
            }
        }
    }

    @Test
    void theBundleHoldsTheseLibraries() throws IOException {
        JsonObject libraries = statistics().getObject("packageJsonDependencies");
        for (Class<?> user : List.of(AppShell.class, EChart.class)) {
            NpmPackage wanted = user.getAnnotation(NpmPackage.class);
            assertThat(libraries.getString(wanted.value())).isEqualTo(wanted.version());
        }
    }

    private static JsonObject statistics() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            return Json.parse(new String(bundle.getInputStream(bundle.getEntry("config/stats.json")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String hash(Path file) throws Exception {
        String text = Files.readString(file).replaceAll("\r\n", "\n");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
