package kontor.provisioning.cli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import kontor.platform.core.key.MasterKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void areMadeOnceAndOnlyTheOwnerReadsThem() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).get(Secrets.Name.KONTOR_DB_APP_PASSWORD);
        assertThat(first).matches("[A-Za-z0-9_-]{32}");
        assertThat(new Secrets(file).get(Secrets.Name.KONTOR_DB_APP_PASSWORD)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void theMasterKeyIsOneThatTheKeysOfFirmsCanBeWrappedWith() {
        String written = new Secrets(folder.resolve("secrets.properties")).get(Secrets.Name.KONTOR_MASTER_KEY);
        assertThat(MasterKeys.parse(written).newDataKey().masterKey()).isEqualTo("local-1");
    }

    @Test
    void eachIsDifferent() {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        assertThat(secrets.asEnvironment(Secrets.Name.values()).values()).doesNotHaveDuplicates();
    }

    @Test
    void oneThatANewerVersionNeedsIsAdded() {
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).get(Secrets.Name.KONTOR_OIDC_SECRET);
        var old = PropertyFile.read(file);
        old.remove(Secrets.Name.KONTOR_KEYSTORE_PASSWORD.name());
        PropertyFile.write(file, old, "");
        Secrets mended = new Secrets(file);
        assertThat(mended.get(Secrets.Name.KONTOR_KEYSTORE_PASSWORD)).isNotBlank();
        assertThat(mended.get(Secrets.Name.KONTOR_OIDC_SECRET)).isEqualTo(first);
    }

    @Test
    void thoseThatAreGivenComeFirstAndTouchNoFile() {
        Path file = folder.resolve("secrets.properties");
        Secrets secrets = new Secrets(file, Map.of("KONTOR_DB_APP_PASSWORD", "given"));
        assertThat(secrets.get(Secrets.Name.KONTOR_DB_APP_PASSWORD)).isEqualTo("given");
        assertThat(file).doesNotExist();
    }
}
