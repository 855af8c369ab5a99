package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.api.Test;

/** The looks agree with those of the other faces, no icon is missing, and what two parts call the same is meant for both. */
class ThemeTest {

    private static final Path SITE = Path.of("../site/src/main/webapp/assets/kontor-tokens.css");
    private static final Path OURS = Path.of("src/main/frontend/themes/kontor/parts/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+):\\s*([^;]+);");
    private static final Pattern ICON = Pattern.compile("Icons\\.of\\(\"([a-z0-9-]+)\"\\)|Buttons\\.(?:icon|plain)\\(\"([a-z0-9-]+)\", [^)]*\\)|new EmptyState\\(\"([a-z0-9-]+)\"");

    private static final Pattern BEGUN = Pattern.compile("(?m)^\\.(k-[a-z-]+)(?: \\{|,$)");

    @Test
    void aClassIsDressedInOneFile() throws IOException {
        Map<String, Set<String>> files = new TreeMap<>();
        try (Stream<Path> parts = Files.list(OURS.getParent())) {
            for (Path part : parts.toList()) {
                BEGUN.matcher(Files.readString(part)).results()
                        .forEach(rule -> files.computeIfAbsent(rule.group(1), name -> new TreeSet<>()).add(part.getFileName().toString()));
            }
        }
        assertThat(files).hasSizeGreaterThan(100).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    @Test
    void theColoursAreThoseOfTheSite() throws IOException {
        String site = Files.readString(SITE);
        String ours = Files.readString(OURS);
        Map<String, String> light = tokens(site.substring(0, site.indexOf("@media")));
        Map<String, String> dark = tokens(site.substring(site.indexOf("@media")));

        tokens(ours.substring(ours.indexOf("html {"), ours.indexOf("html:lang"))).forEach((name, value) -> {
            if (light.containsKey(name)) {
                assertThat(value).as(name).isEqualTo(light.get(name));
            }
        });
        assertThat(tokens(ours.substring(ours.indexOf("html[theme~='dark']"), ours.indexOf("html[data-density")))).containsAllEntriesOf(dark);
    }

    @Test
    void everyIconThatModulesOrScreensNameIsInTheSprite() throws IOException {
        Set<String> wanted = new HashSet<>();
        Modules.all().definitions().stream().map(EntityDefinition::icon).forEach(wanted::add);
        Modules.all().list().stream().flatMap(m -> m.menus().stream()).map(Menu::icon).forEach(wanted::add);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = ICON.matcher(Files.readString(source));
                while (found.find()) {
                    for (int i = 1; i <= found.groupCount(); i++) {
                        if (found.group(i) != null) {
                            wanted.add(found.group(i));
                        }
                    }
                }
            }
        }
        String sprite = Files.readString(Path.of("src/main/webapp/icons/tabler.svg"));
        assertThat(wanted).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(sprite).contains("id=\"" + name + "\""));
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.putIfAbsent(found.group(1), found.group(2).strip());
        }
        tokens.remove("--font");
        return tokens;
    }
}
