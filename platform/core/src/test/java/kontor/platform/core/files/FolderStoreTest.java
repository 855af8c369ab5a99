package kontor.platform.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.platform.api.entity.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPutAndForgetsWhatWasDeleted() throws IOException {
        FolderStore store = new FolderStore(folder.toString());
        String key = FileEntry.keyFor("t_0123456789abcdef", UUID.randomUUID());
        store.put(key, bytes("hello"));
        try (InputStream read = store.get(key)) {
            assertThat(read.readAllBytes()).isEqualTo("hello".getBytes());
        }
        assertThatThrownBy(() -> store.put(key, bytes("other"))).isInstanceOf(FileAlreadyExistsException.class);
        store.delete(key);
        store.delete(key);
        assertThatThrownBy(() -> store.get(key)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesNothingOfWhatGrewTooLarge() throws IOException {
        FolderStore store = new FolderStore(folder.toString());
        Intake intake = new Intake("a.txt", bytes("x".repeat(200_000)), 100_000);
        assertThatThrownBy(() -> store.put("t_0/aa/b", intake.bytes())).isInstanceOf(BusinessRuleViolation.class);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "/etc/passwd", "a/../b", "a//b", "", "a\\b", "A/b", "a/b.txt"})
    void noKeyLeadsOutOfTheFolder(String key) {
        FolderStore store = new FolderStore(folder.toString());
        assertThatThrownBy(() -> store.get(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.put(key, bytes("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsWhatTheTransactionCameTo() throws IOException {
        FolderStore store = new FolderStore(folder.toString());
        store.put("t_0/kept", bytes("1"));
        store.put("t_0/undone", bytes("2"));
        store.put("t_0/dropped", bytes("3"));
        StoreCleaning.unlessCommitted(store, "t_0/kept").afterCompletion(Status.STATUS_COMMITTED);
        StoreCleaning.unlessCommitted(store, "t_0/undone").afterCompletion(Status.STATUS_ROLLEDBACK);
        StoreCleaning.onceCommitted(store, "t_0/dropped").afterCompletion(Status.STATUS_COMMITTED);
        StoreCleaning.onceCommitted(store, "t_0/kept").afterCompletion(Status.STATUS_ROLLEDBACK);
        assertThat(folder.resolve("t_0/kept")).exists();
        assertThat(folder.resolve("t_0/undone")).doesNotExist();
        assertThat(folder.resolve("t_0/dropped")).doesNotExist();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }
}
