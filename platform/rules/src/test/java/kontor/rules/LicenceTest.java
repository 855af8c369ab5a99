package kontor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kontor.platform.testing.architecture.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing ships that is commercial or whose licence binds whoever hosts the product. */
class LicenceTest {

    private static final House HOUSE = House.here();

    /** Folders whose build ends in a WAR. */
    static List<Path> wars() {
        return HOUSE.folders().stream().map(folder -> HOUSE.root().resolve(folder))
                .filter(folder -> read(folder.resolve("pom.xml")).contains("<packaging>war</packaging>"))
                .map(folder -> folder.resolve("target").resolve(folder.getFileName() + ".war")).toList();
    }

    @ParameterizedTest
    @MethodSource("wars")
    void everyApplicationShipsFreely(Path war) throws IOException {
        assertThat(war).as("built before this module").exists();
        assertThat(Shipment.jarsOf(war)).isNotEmpty();
        assertThat(Shipment.faults(war, poms())).isEmpty();
    }

    @Test
    void theCommandLineShipsFreely() throws IOException {
        Path libraries = HOUSE.root().resolve("provisioning/cli/target/stack/lib");
        assertThat(libraries).as("built before this module").isNotEmptyDirectory();
        assertThat(Shipment.faultsOfFolder(libraries, poms())).isEmpty();
    }

    @Test
    void theScreensShipFreely() throws IOException {
        assertThat(faultsOfNpm(read(HOUSE.root().resolve("ui/workspace/package-lock.json")))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wars")
    void noBundleHoldsACommercialPart(Path war) {
        assertThat(Shipment.marked(war, CommercialParts.MARK)).isEmpty();
    }

    @Test
    void aCommercialPartInABundleIsCaught(@TempDir Path folder) throws IOException {
        Path war = folder.resolve("planted.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("VAADIN/build/indexhtml.js"));
            zip.write("static get cvdlName(){return\"vaadin-chart\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(Shipment.marked(war, CommercialParts.MARK)).containsExactly("VAADIN/build/indexhtml.js");
    }

    @Test
    void aCommercialPartIsCaught(@TempDir Path folder) throws IOException {
        Path war = plant(folder, "vaadin-charts-flow-24.9.5.jar", "vaadin-grid-flow-24.9.5.jar");
        pom(folder, "vaadin-grid-flow", "24.9.5", "Apache License Version 2.0");
        assertThat(Shipment.faults(war, new Poms(folder))).singleElement().asString().contains("vaadin-charts-flow", "commercial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vaadin-grid-pro-flow-24.9.5.jar", "vaadin-crud-flow-24.9.5.jar", "vaadin-board-flow-24.9.5.jar",
            "vaadin-map-flow-24.9.5.jar", "vaadin-dashboard-flow-24.9.5.jar", "vaadin-rich-text-editor-flow-24.9.5.jar",
            "vaadin-spreadsheet-flow-24.9.5.jar", "vaadin-cookie-consent-flow-24.9.5.jar", "vaadin-dev-24.9.5.jar",
            "vaadin-prod-bundle-24.9.5.jar", "collaboration-engine-6.4.jar", "license-checker-1.13.jar"})
    void allCommercialPartsAreKnown(String jar) {
        assertThat(CommercialParts.isJar(jar)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GNU Affero General Public License v3", "Server Side Public License", "Business Source License 1.1",
            "FSL-1.1-ALv2 Functional Source License", "GNU General Public License v3.0", "GPL-2.0-only"})
    void anUnfreeLicenceIsCaught(String licence, @TempDir Path folder) throws IOException {
        Path war = plant(folder, "trap-1.0.jar");
        pom(folder, "trap", "1.0", licence);
        assertThat(Shipment.faults(war, new Poms(folder))).singleElement().asString().contains("trap-1.0.jar", licence);
    }

    @Test
    void aLibraryWithoutLicenceIsCaught(@TempDir Path folder) throws IOException {
        assertThat(Shipment.faults(plant(folder, "nameless-1.0.jar"), new Poms(folder))).hasSize(1);
    }

    @Test
    void theDualLicenceOfJakartaIsFine(@TempDir Path folder) throws IOException {
        Path war = plant(folder, "jakarta-1.0.jar");
        pom(folder, "jakarta", "1.0", "GPL2 w/ CPE");
        assertThat(Shipment.faults(war, new Poms(folder))).isEmpty();
    }

    @Test
    void unfreePackagesOfTheScreensAreCaught() throws IOException {
        String lock = """
                {"packages": {"": {}, "node_modules/@vaadin/charts": {"license": "Apache-2.0"}, "node_modules/trap": {"license": "AGPL-3.0"},
                 "node_modules/free": {"license": "MIT"}, "node_modules/tool": {"license": "GPL-3.0", "dev": true}}}""";
        assertThat(faultsOfNpm(lock)).hasSize(2).anyMatch(fault -> fault.contains("@vaadin/charts")).anyMatch(fault -> fault.contains("trap"));
    }

    private static List<String> faultsOfNpm(String lock) throws IOException {
        List<String> faults = new ArrayList<>();
        JsonNode packages = new ObjectMapper().readTree(lock).get("packages");
        packages.fields().forEachRemaining(entry -> {
            String name = entry.getKey().replaceFirst(".*node_modules/", "");
            boolean ships = !entry.getKey().isEmpty() && !entry.getValue().path("dev").asBoolean();
            List<String> licences = List.of(entry.getValue().path("license").asText().split(" OR "));
            if (ships && (CommercialParts.isPackage(name) || !Licences.allow(licences))) {
                faults.add(entry.getKey() + " is under " + licences);
            }
        });
        return faults;
    }

    private static Poms poms() throws IOException {
        return new Poms(Path.of(System.getProperty("kontor.repository", System.getProperty("user.home") + "/.m2/repository")));
    }

    private static Path plant(Path folder, String... jars) throws IOException {
        Path war = folder.resolve("planted.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String jar : jars) {
                zip.putNextEntry(new ZipEntry("WEB-INF/lib/" + jar));
            }
        }
        return war;
    }

    private static void pom(Path folder, String artifact, String version, String licence) throws IOException {
        Files.writeString(folder.resolve(artifact + "-" + version + ".pom"),
                "<project><licenses><license><name>" + licence + "</name></license></licenses></project>");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
