package kontor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kontor.platform.testing.architecture.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The style rules of {@code .ci/checkstyle.xml}, which the build runs over every module, catch what they are for. */
class StyleTest {

    private static final String BEGIN = "package sins;\n\n/** A type. */\npublic class Sin {\n";
    private static final String MEMBER = "    /** A number. */\n    public int number() {\n        return 1;\n    }\n";

    static Stream<Arguments> sins() {
        return Stream.of(
                Arguments.of("FileLengthCheck", BEGIN + "// line\n".repeat(300) + "}\n"),
                Arguments.of("MethodLengthCheck", BEGIN + "    void longWinded() {\n" + "        number();\n".repeat(30) + "    }\n" + MEMBER + "}\n"),
                Arguments.of("MissingJavadocTypeCheck", "package sins;\n\npublic class Sin {\n}\n"),
                Arguments.of("MissingJavadocMethodCheck", BEGIN + "    public int number() {\n        return 1;\n    }\n}\n"),
                Arguments.of("InvalidJavadocPositionCheck", BEGIN + "    /** Nowhere. */\n}\n"),
                Arguments.of("TodoCommentCheck", BEGIN + "    // TO" + "DO later\n}\n"),
                Arguments.of("UnusedImportsCheck", BEGIN.replace("\n\n", "\n\nimport java.util.List;\n") + "}\n"),
                Arguments.of("AvoidStarImportCheck", BEGIN.replace("\n\n", "\n\nimport java.util.*;\n") + "}\n"),
                Arguments.of("RedundantImportCheck", BEGIN.replace("\n\n", "\n\nimport java.lang.String;\n") + "}\n"),
                Arguments.of("FileTabCharacterCheck", BEGIN + "\t// tab\n}\n"),
                Arguments.of("OneTopLevelClassCheck", BEGIN + "}\n\nclass Other {\n}\n"));
    }

    @ParameterizedTest
    @MethodSource("sins")
    void catchesItsSin(String rule, String source, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("package-info.java"), "/** Sins. */\npackage sins;\n");
        Files.writeString(folder.resolve("Sin.java"), source);
        assertThat(broken(folder)).contains(rule);
    }

    @Test
    void aPackageMustBeDescribed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Sin.java"), BEGIN + MEMBER + "}\n");
        assertThat(broken(folder)).containsExactly("JavadocPackageCheck");
        Files.writeString(folder.resolve("package-info.java"), "package sins;\n");
        assertThat(broken(folder)).containsExactly("MissingJavadocPackageCheck");
    }

    @Test
    void aDecentFileIsLeftInPeace(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("package-info.java"), "/** Virtues. */\npackage sins;\n");
        Files.writeString(folder.resolve("Sin.java"), BEGIN + MEMBER + "}\n");
        assertThat(broken(folder)).isEmpty();
    }

    private static Set<String> broken(Path folder) throws CheckstyleException, IOException {
        Path rules = House.here().root().resolve(".ci/checkstyle.xml");
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(rules.toString(), new PropertiesExpander(new Properties())));
        Notes notes = new Notes();
        checker.addListener(notes);
        checker.process(Arrays.asList(folder.toFile().listFiles((File file) -> file.getName().endsWith(".java"))));
        checker.destroy();
        return notes.broken;
    }

    /** Collects the names of the rules that were broken. */
    private static final class Notes implements AuditListener {

        private final Set<String> broken = new TreeSet<>();

        @Override
        public void addError(AuditEvent fault) {
            if (fault.getSeverityLevel() == SeverityLevel.ERROR) {
                broken.add(fault.getSourceName().substring(fault.getSourceName().lastIndexOf('.') + 1));
            }
        }

        @Override
        public void auditStarted(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void auditFinished(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void fileStarted(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void fileFinished(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
