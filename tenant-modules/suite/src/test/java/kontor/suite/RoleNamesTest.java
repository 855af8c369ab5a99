package kontor.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm with all modules has one role of each name: a template of the same name as another's would not become one. */
class RoleNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh_CN", "_zh_TW"})
    void noTwoTemplatesBearOneName(String language) throws IOException {
        List<String> names = new ArrayList<>();
        for (BusinessModule module : Modules.all().list()) {
            Properties labels = labels("i18n/" + module.id() + language + ".properties");
            module.roles().forEach(role -> names.add(labels.getProperty("role." + role.key()).toLowerCase(Locale.ROOT)));
        }
        assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private static Properties labels(String name) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = new InputStreamReader(RoleNamesTest.class.getClassLoader().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
