package kontor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.base.activity.ActivityKind;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that people read is there, in every language. */
class LabelsTest {

    private static final Pattern ERROR = Pattern.compile("\"base\\.([a-z.-]+)\"");
    private static final BaseModule MODULE = new BaseModule();

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh_CN", "_zh_TW"})
    void everythingHasAName(String language) throws IOException {
        Set<String> missing = wanted();
        missing.removeAll(bundle("base" + language).stringPropertyNames());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh_CN", "_zh_TW"})
    void nothingIsNamedInVainAndAllMessagesCanBeFilled(String language) throws IOException {
        Properties bundle = bundle("base" + language);
        assertThat(bundle.stringPropertyNames()).isEqualTo(bundle("base").stringPropertyNames());
        Set<String> vain = new TreeSet<>(bundle.stringPropertyNames());
        vain.removeAll(wanted());
        assertThat(vain).isEmpty();
        for (String key : bundle.stringPropertyNames()) {
            assertThat(bundle.getProperty(key)).as(key).isNotBlank();
            if (key.startsWith("error.")) {
                assertThat(new MessageFormat(bundle.getProperty(key)).format(new Object[] {"a", "b", "c", "d"})).doesNotContain("{");
            }
        }
    }

    @Test
    void chineseIsChinese() throws IOException {
        Properties simplified = bundle("base_zh_CN");
        Properties traditional = bundle("base_zh_TW");
        assertThat(simplified.getProperty("party.name")).isEqualTo("名称");
        assertThat(traditional.getProperty("party.name")).isEqualTo("名稱");
    }

    private static Set<String> wanted() throws IOException {
        Set<String> wanted = new TreeSet<>(Set.of("module", "module.description"));
        MODULE.menus().forEach(menu -> wanted.add(menu.key()));
        MODULE.menus().stream().filter(Menu::setting).forEach(menu -> wanted.add(menu.textKey()));
        MODULE.roles().forEach(role -> wanted.add("role." + role.key()));
        Properties platform = bundle("platform");
        for (EntityDefinition<?> definition : MODULE.definitions()) {
            String entity = definition.key();
            wanted.add(entity);
            wanted.add(entity + ".plural");
            definition.form().keySet().forEach(section -> wanted.add(entity + ".section." + section));
            definition.related().forEach(related -> wanted.add(entity + ".related." + related.key()));
            definition.fields().values().forEach(field -> {
                if (!platform.containsKey("field." + field.name())) {
                    wanted.add(entity + "." + field.name());
                }
                field.options().forEach(option -> wanted.add(entity + "." + field.name() + "." + option));
            });
            actions(definition, wanted);
        }
        for (ActivityKind kind : ActivityKind.values()) {
            wanted.add("timeline.activity." + kind);
        }
        wanted.add("timeline.note");
        wanted.addAll(errors());
        return wanted;
    }

    private static void actions(EntityDefinition<?> definition, Set<String> wanted) {
        for (Method method : definition.service().getDeclaredMethods()) {
            Action action = method.getAnnotation(Action.class);
            if (action != null && method.getReturnType() == Row.class && method.getParameterCount() <= 3
                    && method.getParameterCount() >= 2 && action.value().startsWith(definition.name() + ".")) {
                Class<?>[] types = method.getParameterTypes();
                String key = definition.key() + ".action." + action.value().substring(definition.name().length() + 1);
                if (types.length == 2 || types[2].isRecord()) {
                    wanted.add(key);
                    Stream.of(types).skip(2).flatMap(type -> Stream.of(type.getRecordComponents()))
                            .map(RecordComponent::getName).forEach(component -> wanted.add(key + "." + component));
                }
            }
        }
    }

    /** Codes of errors as the sources name them. */
    private static Set<String> errors() throws IOException {
        Set<String> named = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        MODULE.definitions().forEach(definition -> others.add(definition.key()));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (text.contains("BusinessRuleViolation") || text.contains("InvalidInput")) {
                    ERROR.matcher(text.replaceAll("@Action\\([^)]*\\)", "")).results().map(found -> found.group(1))
                            .filter(code -> !others.contains(code)).forEach(code -> named.add("error." + code));
                }
            }
        }
        return named;
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(LabelsTest.class.getResourceAsStream("/i18n/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
