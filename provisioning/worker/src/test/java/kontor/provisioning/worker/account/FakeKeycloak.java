package kontor.provisioning.worker.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kontor.provisioning.identity.KeycloakAdmin;

/** As much of Keycloak as the accounts of firms need, over HTTP on this machine. */
final class FakeKeycloak implements AutoCloseable {

    final Map<String, JsonObject> users = new LinkedHashMap<>();
    final Map<String, Set<String>> organizations = new LinkedHashMap<>();
    final Set<String> withPassword = new TreeSet<>();
    final List<String> changes = new ArrayList<>();
    volatile int refuseWith;
    private final HttpServer server;

    FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    KeycloakAdmin admin() {
        return KeycloakAdmin.worker("http://127.0.0.1:" + server.getAddress().getPort(), "s");
    }

    String person(String email) {
        return users.entrySet().stream().filter(u -> u.getValue().getString("email").equals(email)).findFirst().orElseThrow().getKey();
    }

    String add(String email) {
        String id = UUID.randomUUID().toString();
        users.put(id, Json.createObjectBuilder().add("id", id).add("email", email).build());
        withPassword.add(id);
        return id;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath().replaceFirst("/admin/realms/kontor", "");
        if (path.endsWith("/token")) {
            send(exchange, 200, "{\"access_token\":\"t\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, path.split("/"));
        } else if (refuseWith > 0) {
            send(exchange, refuseWith, "{\"errorMessage\":\"no\"}");
        } else {
            changes.add(exchange.getRequestMethod() + " " + path.replaceAll("[0-9a-f-]{36}", "*"));
            change(exchange, path.split("/"), sent);
        }
    }

    private void read(HttpExchange exchange, String[] path) throws IOException {
        if (path.length == 2) {
            String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            list(exchange, users.values().stream().filter(u -> query.endsWith("email=" + u.getString("email"))).toList());
        } else if (path[1].equals("users")) {
            boolean credentials = path.length > 3 && path[3].equals("credentials") && withPassword.contains(path[2]);
            if (path.length > 3) {
                list(exchange, credentials ? List.of(Json.createObjectBuilder().add("type", "password").build()) : List.of());
            } else {
                send(exchange, users.containsKey(path[2]) ? 200 : 404, String.valueOf(users.get(path[2])));
            }
        } else if (path[2].equals("members")) {
            list(exchange, organizations.values().stream().filter(m -> m.contains(path[3])).map(m -> Json.createObjectBuilder().build()).toList());
        } else {
            send(exchange, organizations.get(path[2]).contains(path[4]) ? 200 : 404, "{}");
        }
    }

    private void change(HttpExchange exchange, String[] path, String sent) throws IOException {
        if (path.length == 2) {
            String id = UUID.randomUUID().toString();
            users.put(id, Json.createObjectBuilder(Json.createReader(new StringReader(sent)).readObject()).add("id", id).build());
            exchange.getResponseHeaders().add("Location", "http://x/users/" + id);
        } else if (path[1].equals("organizations") && exchange.getRequestMethod().equals("POST")) {
            organizations.get(path[2]).add(sent.replace("\"", ""));
        } else if (path[1].equals("organizations")) {
            organizations.get(path[2]).remove(path[4]);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            users.remove(path[2]);
        }
        send(exchange, 200, "{}");
    }

    private static void list(HttpExchange exchange, List<JsonObject> items) throws IOException {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(array::add);
        send(exchange, 200, array.build().toString());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
