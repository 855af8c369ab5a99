package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The page offers the bundles that there are, and says how far each is. */
class BundleTest {

    @Test
    void thePageTellsOfEveryBundleHowFarItIs() throws IOException {
        Map<String, Map<String, Map<String, ?>>> file;
        try (InputStream in = Files.newInputStream(Path.of("../../tenant-modules/suite/src/main/resources/bundles.yaml"))) {
            file = new Yaml().load(in);
        }
        Map<String, String> stages = file.get("bundles").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, bundle -> bundle.getValue().get("stage").toString()));
        assertThat(Arrays.stream(Bundle.values()).collect(Collectors.toMap(Bundle::id, bundle -> bundle.stage().key()))).isEqualTo(stages);
    }
}
