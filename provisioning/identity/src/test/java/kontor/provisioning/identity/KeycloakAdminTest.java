package kontor.provisioning.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of Keycloak's answers, over HTTP on this machine. */
class KeycloakAdminTest {

    private static final UUID PERSON = UUID.fromString("0d06a000-0000-4000-8000-000000000007");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String goodToken = "t1";
    private volatile int status = 200;
    private volatile String body = "[]";
    private HttpServer server;
    private KeycloakAdmin keycloak;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        keycloak = KeycloakAdmin.worker("http://127.0.0.1:" + server.getAddress().getPort() + "/", "ge heim");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theWorkerSignsInAsItsServiceInOurRealm() {
        keycloak.list("/users");
        assertThat(asked.get(0)).startsWith("POST /realms/kontor/protocol/openid-connect/token")
            .contains("grant_type=client_credentials", "client_id=kontor-worker", "client_secret=ge+heim");
        assertThat(asked.get(1)).startsWith("GET /admin/realms/kontor/users");
    }

    @Test
    void aTokenThatHasEndedIsReplacedOnce() {
        keycloak.list("/users");
        goodToken = "t2";
        assertThat(keycloak.list("/users")).isEmpty();
        assertThat(tokens).hasValue(2);
    }

    @Test
    void troubleOfTheServerPassesAndARefusalDoesNot() {
        status = 503;
        assertThatThrownBy(() -> keycloak.list("/users"))
            .isInstanceOfSatisfying(IdentityFailure.class, failure -> assertThat(failure.passes()).isTrue());
        status = 400;
        body = "{\"errorMessage\":\"error-invalid-email\"}";
        assertThatThrownBy(() -> keycloak.list("/users?email=a%40b.test")).hasMessageContaining("error-invalid-email")
            .isInstanceOfSatisfying(IdentityFailure.class, failure -> assertThat(failure.passes()).isFalse())
            .hasMessageNotContaining("a%40b.test");
    }

    @Test
    void aServerThatIsGonePasses() {
        server.stop(0);
        assertThatThrownBy(() -> keycloak.list("/users"))
            .isInstanceOfSatisfying(IdentityFailure.class, failure -> assertThat(failure.passes()).isTrue());
    }

    @Test
    void somebodyWhoIsNotThereIsNobodyRatherThanAFailure() {
        status = 404;
        assertThat(new People(keycloak).byId(PERSON)).isEmpty();
        status = 500;
        assertThatThrownBy(() -> new People(keycloak).byId(PERSON)).isInstanceOf(IdentityFailure.class);
    }

    @Test
    void aHashThatIsNoneIsRefusedBeforeItGoesOut() {
        assertThatThrownBy(() -> new PasswordHash("c2FsdA==", "aGFzaA==", 210_000)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Newcomer("a@b.test", "A", null, null, "top secret", false).toString()).doesNotContain("top secret");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + sent);
        if (exchange.getRequestURI().getPath().endsWith("/token")) {
            tokens.incrementAndGet();
            send(exchange, 200, "{\"access_token\":\"" + goodToken + "\"}");
        } else if (!("Bearer " + goodToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else {
            send(exchange, status, body);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
