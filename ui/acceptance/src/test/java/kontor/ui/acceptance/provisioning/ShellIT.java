package kontor.ui.acceptance.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kontor.ui.acceptance.house.House;
import org.junit.jupiter.api.Test;

/** {@code ./kontor} as a shell calls it. */
class ShellIT {

    private static final Path ROOT = Path.of(System.getProperty("kontor.root", "../.."));

    /** The shell makes the umlaut itself: what this test's own machine could pass on depends on its locale, too. */
    @Test
    void namesComeThroughWithoutALocale() throws Exception {
        assertThat(House.shared().home()).as("the command line is built").exists();
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "exec ./kontor \"$(printf 'M\\303\\274ller')\"").directory(ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment().put("LC_ALL", "POSIX");
        Process running = shell.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isNotZero();
        assertThat(said).contains("'Müller'");
    }
}
