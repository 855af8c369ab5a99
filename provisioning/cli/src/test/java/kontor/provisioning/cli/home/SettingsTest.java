package kontor.provisioning.cli.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/checkout");

    @Test
    void everythingHasADefault() {
        Settings settings = Settings.from(Map.of(), ROOT);
        assertThat(settings.home()).isEqualTo(ROOT.resolve(".kontor"));
        assertThat(settings.webPort()).isEqualTo(9080);
        assertThat(settings.keycloakPort()).isEqualTo(9081);
        assertThat(settings.databasePort()).isEqualTo(9082);
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:9080");
        assertThat(settings.issuer()).isEqualTo("http://localhost:9081/realms/kontor");
        assertThat(settings.isLocal()).isTrue();
    }

    @Test
    void addressesFollowThePorts() {
        Settings settings = Settings.from(Map.of("KONTOR_PORT", "19080", "KONTOR_KEYCLOAK_PORT", "19081"), ROOT);
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:19080");
        assertThat(settings.keycloakUrl()).isEqualTo("http://localhost:19081");
        assertThat(settings.issuer()).isEqualTo("http://localhost:19081/realms/kontor");
    }

    @Test
    void aWrongPortIsRefusedByName() {
        for (String wrong : new String[] {"0", "65536", "abc", "-1", "9080.5"}) {
            assertThatThrownBy(() -> Settings.from(Map.of("KONTOR_DB_PORT", wrong), ROOT))
                .isInstanceOf(Failure.class).hasMessageContaining("KONTOR_DB_PORT=" + wrong);
        }
    }

    @Test
    void twoPartsCannotShareAPort() {
        assertThatThrownBy(() -> Settings.from(Map.of("KONTOR_PORT", "9082"), ROOT))
            .isInstanceOf(Failure.class).hasMessageContaining("KONTOR_PORT=9082").hasMessageContaining("KONTOR_DB_PORT=9082");
    }

    @Test
    void aWrongSizeIsRefusedByName() {
        assertThatThrownBy(() -> Settings.from(Map.of("KONTOR_HEAP", "lots"), ROOT))
            .isInstanceOf(Failure.class).hasMessageContaining("KONTOR_HEAP=lots");
    }
}
