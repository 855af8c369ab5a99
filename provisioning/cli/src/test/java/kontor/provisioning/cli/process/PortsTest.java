package kontor.provisioning.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {
    @Test
    void aTakenPortIsToldWithPartAndVariable() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "Keycloak", "KONTOR_KEYCLOAK_PORT"))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.getMessage()).contains("Port " + port).contains("Keycloak");
                    assertThat(failure.remedy()).contains("KONTOR_KEYCLOAK_PORT=");
                });
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void itsOwnerIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(PortOwner.of(taken.getLocalPort()).orElseThrow())
                .startsWith("process " + ProcessHandle.current().pid()).contains("java");
        }
    }

    @Test
    void oneTakenOnAllAddressesIsNotFreeEither() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void aFreePortPasses() throws Exception {
        int port;
        try (ServerSocket probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        assertThatCode(() -> Ports.requireFree(port, "PostgreSQL", "KONTOR_DB_PORT")).doesNotThrowAnyException();
    }
}
