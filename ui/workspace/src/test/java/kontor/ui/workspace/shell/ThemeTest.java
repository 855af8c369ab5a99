package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that styles hang on: what two parts call the same, one of them gets wrong. */
class ThemeTest {

    private static final Pattern BEGUN = Pattern.compile("(?m)^\\.(k-[a-z-]+)(?: \\{|,$)");

    @Test
    void aClassIsDressedInOneFile() throws IOException {
        Map<String, Set<String>> files = new TreeMap<>();
        try (Stream<Path> parts = Files.list(Path.of("src/main/frontend/themes/kontor/parts"))) {
            for (Path part : parts.toList()) {
                BEGUN.matcher(Files.readString(part)).results()
                        .forEach(rule -> files.computeIfAbsent(rule.group(1), name -> new TreeSet<>()).add(part.getFileName().toString()));
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }
}
