package kontor.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.provisioning.engine.module.Bundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Bundles and modules fit each other. */
class BundlesTest {

    private static final String PUBLIC_EDITION = "public-edition";

    private static final Path FILE = Path.of("src/main/resources/bundles.yaml");

    private Bundles bundles;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            bundles = Bundles.read(in);
        }
    }

    @Test
    void everyModuleIsInOneBundle() {
        List<String> bundled = bundles.names().stream().flatMap(name -> bundles.modules(List.of(name)).stream()).toList();
        assertThat(bundled).containsExactlyInAnyOrderElementsOf(Modules.all().list().stream().map(BusinessModule::id).toList());
    }

    @Test
    void aBundleHasWhatItsModulesNeedAndInTheirOrder() {
        for (String name : bundles.names()) {
            List<String> there = bundles.modules(List.of(PUBLIC_EDITION, name));
            for (String module : there) {
                List<String> before = there.subList(0, there.indexOf(module));
                assertThat(before).as("what " + module + " of " + name + " needs").contains(Modules.all().find(module).orElseThrow().info().dependsOn());
            }
        }
    }

    @Test
    void onlyWhatIsPlannedIsAShell() throws IOException {
        Map<String, Map<String, Map<String, ?>>> file;
        try (InputStream in = Files.newInputStream(FILE)) {
            file = new Yaml().load(in);
        }
        file.get("bundles").forEach((name, bundle) -> assertThat(bundles.modules(List.of(name))).as(name).allMatch(module ->
                Modules.all().find(module).orElseThrow().definitions().isEmpty() == "planned".equals(bundle.get("stage"))));
    }

    @Test
    void namesOfBundlesAndModulesMayBeMixed() {
        assertThat(bundles.modules(List.of("crm", "erp", "sales"))).isEqualTo(List.of("crm", "sales", "inventory", "accounting"));
        assertThat(bundles.modules(List.of("nothing"))).containsExactly("nothing");
    }

    @Test
    void aNameThatIsBothMeansTheSame() {
        assertThat(bundles.names().stream().filter(name -> Modules.all().find(name).isPresent())
                .collect(Collectors.toMap(name -> name, name -> bundles.modules(List.of(name))))).allSatisfy((name, meant) -> assertThat(meant).containsExactly(name));
    }
}
