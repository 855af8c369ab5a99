package kontor.provisioning.cli.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KontorHomeTest {
    @TempDir
    private Path folder;

    private KontorHome home() {
        KontorHome home = new KontorHome(folder.resolve("home"));
        home.prepare();
        return home;
    }

    @Test
    void whatWasLeftHalfDoneIsSweptAndWhatIsWholeStays() throws IOException {
        KontorHome home = home();
        Files.createDirectories(home.path().resolve("postgresql.unfinished/base"));
        Files.createDirectories(home.runtime().resolve("liberty-1.unfinished/bin"));
        Files.createDirectories(home.runtime().resolve("liberty-1"));
        home.sweep();
        assertThat(home.path().resolve("postgresql.unfinished")).doesNotExist();
        assertThat(home.runtime()).isDirectoryContaining(path -> path.endsWith("liberty-1"));
        assertThat(home.runtime().resolve("liberty-1.unfinished")).doesNotExist();
    }

    @Test
    void aDatabaseWithoutSecretsIsReported() throws IOException {
        KontorHome home = home();
        Files.createDirectories(home.databaseCluster());
        Files.writeString(home.databaseCluster().resolve("PG_VERSION"), "17");
        assertThatThrownBy(home::requireWhole).isInstanceOf(Failure.class).hasMessageContaining("secrets.properties");
    }

    @Test
    void aDatabaseThatIsNoneIsReported() throws IOException {
        KontorHome home = home();
        Files.createDirectories(home.databaseCluster());
        assertThatThrownBy(home::requireWhole).isInstanceOf(Failure.class).hasMessageContaining("PG_VERSION");
    }

    @Test
    void aNewHomeIsWhole() {
        KontorHome home = home();
        assertThatCode(home::requireWhole).doesNotThrowAnyException();
        assertThat(home.isNew()).isTrue();
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> new KontorHome(folder).prepare()).isInstanceOf(Failure.class)
            .hasMessageContaining("not Kontor's");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new KontorHome(file).prepare()).isInstanceOf(Failure.class).hasMessageContaining("is a file");
    }

    @Test
    void notesOutliveTheProcess() {
        KontorHome home = home();
        assertThat(home.noted("realm")).isEmpty();
        home.note("realm", "imported");
        assertThat(new KontorHome(home.path()).noted("realm")).isEqualTo("imported");
    }

    @Test
    void emptyingKeepsNothingButTheFolderOfTheLock() throws IOException {
        KontorHome home = home();
        Files.createDirectories(home.databaseCluster().resolve("base"));
        home.empty();
        assertThat(home.path()).isDirectoryContaining(path -> path.endsWith("run"));
        assertThat(home.databaseCluster()).doesNotExist();
        assertThat(home.logs()).doesNotExist();
    }

    @Test
    void onlyOneCommandAtATimeChangesAHome() {
        KontorHome home = home();
        try (HomeLock lock = HomeLock.take(home, "./kontor start")) {
            assertThatThrownBy(() -> HomeLock.take(home, "./kontor stop")).isInstanceOf(Failure.class)
                .hasMessageContaining("./kontor start").hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(lock).isNotNull();
        }
        HomeLock.take(home, "./kontor stop").close();
    }
}
