package kontor.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.crm.opportunity.PipelineStage;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.security.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people read is said in four languages, and nothing is said that nobody reads. */
class LabelsTest {

    private static final CrmModule MODULE = new CrmModule();
    private static final Pattern CODE = Pattern.compile("\"crm\\.([a-z-]+\\.[a-z-]+)\"");
    private static final Pattern PERMISSION = Pattern.compile("@Action\\([^)]*\\)");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ROOT, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsMissingAndNothingIsTooMuch(Locale language) {
        ResourceBundle bundle = bundle(language);
        assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(wanted());
        assertThat(bundle.keySet()).allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void messagesKeepTheirArguments(Locale language) {
        ResourceBundle english = bundle(Locale.ROOT);
        bundle(language).keySet().stream().filter(key -> key.startsWith("error.") || key.startsWith("timeline.")).forEach(key ->
                assertThat(arguments(bundle(language).getString(key))).as(key).isEqualTo(arguments(english.getString(key))));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(MODULE.labels(), language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> wanted() {
        Set<String> keys = new TreeSet<>(List.of("module", "module.description", "timeline.opportunity.created", "pipeline.plural"));
        MODULE.menus().stream().map(Menu::key).forEach(keys::add);
        MODULE.roles().forEach(role -> keys.add("role." + role.key()));
        MODULE.relations().forEach(relation -> keys.add(relation.to().replaceFirst("^.*\\.", "") + ".related." + relation.key()));
        Arrays.stream(PipelineStage.values()).forEach(stage -> keys.add("timeline.opportunity." + stage));
        MODULE.definitions().forEach(definition -> addAll(keys, definition));
        codes().forEach(code -> keys.add("error." + code));
        return keys;
    }

    private static void addAll(Set<String> keys, EntityDefinition<?> definition) {
        String key = definition.key();
        keys.add(key);
        keys.add(key + ".plural");
        definition.form().keySet().forEach(section -> keys.add(key + ".section." + section));
        definition.related().forEach(related -> keys.add(key + ".related." + related.key()));
        definition.related().stream().filter(related -> !related.follows().isEmpty()).forEach(related -> keys.add(key + ".related." + related.key() + ".next"));
        Set<String> common = Arrays.stream(DomainEntity.class.getDeclaredFields()).map(java.lang.reflect.Field::getName)
                .collect(Collectors.toSet());
        definition.fields().values().stream().filter(field -> !common.contains(field.attribute())).forEach(field -> {
            keys.add(key + "." + field.name());
            field.options().forEach(option -> keys.add(key + "." + field.name() + "." + option));
        });
        Arrays.stream(definition.service().getDeclaredMethods()).filter(LabelsTest::isRecordAction)
                .forEach(method -> addAction(keys, key, method));
    }

    private static boolean isRecordAction(Method method) {
        return method.isAnnotationPresent(Action.class) && method.getParameterCount() >= 2;
    }

    private static void addAction(Set<String> keys, String entity, Method method) {
        String action = entity + ".action." + method.getName();
        keys.add(action);
        if (method.getParameterCount() == 3) {
            for (RecordComponent component : method.getParameterTypes()[2].getRecordComponents()) {
                keys.add(action + "." + component.getName());
                if (component.getType().isEnum()) {
                    Arrays.stream(component.getType().getEnumConstants())
                            .forEach(option -> keys.add(action + "." + component.getName() + "." + option));
                }
            }
        }
    }

    /** Codes of errors, as they stand in the source: permissions look the same and are left out. */
    private static Set<String> codes() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> codes = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java")).map(LabelsTest::read).forEach(source -> {
                Matcher code = CODE.matcher(PERMISSION.matcher(source).replaceAll(""));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            });
            codes.removeIf(code -> code.matches("(lead|opportunity|opportunity-line|pipeline|quotation|quotation-line)\\.(read|create|update|salesperson)"));
            return codes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
