package kontor.provisioning.bench;

import jakarta.annotation.Resource;
import jakarta.json.JsonString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Two of the API's lists, and the creation of parties, without the API: the same token check, role, statements and bytes, by hand. */
@WebServlet({BareServlet.PARTIES, BareServlet.ORDERS})
public class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FIRM = "SELECT schema_name, organization_id FROM control.tenant WHERE alias = ? AND status IN ('active', 'suspended')";
    static final String PARTIES = "/v1/base/parties";
    static final String ORDERS = "/v1/sales/orders";
    private static final Map<String, PageFloor> LISTS = Map.of(PARTIES, PageFloor.PARTIES, ORDERS, PageFloor.ORDERS);

    @Resource(lookup = "jdbc/app")
    private transient DataSource app;

    @Resource(lookup = "jdbc/control")
    private transient DataSource control;

    private final transient Map<String, Who> known = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PageFloor list = LISTS.get(request.getServletPath());
        String asked = request.getParameter("filter").substring(list.filter().length());
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            Who who = who(connection, request);
            answer(response, 200, list.json(list.read(connection, who, asked), asked));
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            Who who = who(connection, request);
            String answer = CreateFloor.create(connection, who, CreateFloor.Request.of(request.getHeader("Idempotency-Key"),
                request.getRequestURI(), body));
            response.setHeader("ETag", "\"1\"");
            response.setHeader("Location", request.getRequestURL().append('/').append(answer, 7, 43).toString());
            answer(response, 201, answer);
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The token names exactly one organization, which must be the firm's. */
    private Who who(Connection connection, HttpServletRequest request) throws SQLException {
        JsonWebToken token = (JsonWebToken) request.getUserPrincipal();
        Map<?, ?> organizations = token.getClaim("organization");
        if (organizations.size() != 1) {
            throw new IllegalStateException("One organization was expected");
        }
        Map.Entry<?, ?> only = organizations.entrySet().iterator().next();
        Object id = ((Map<?, ?>) only.getValue()).get("id");
        UUID organization = UUID.fromString(id instanceof JsonString text ? text.getString() : id.toString());
        String key = only.getKey() + " " + token.getSubject();
        Who who = known.get(key);
        if (who == null) {
            who = Opening.member(connection, schema(only.getKey().toString(), organization), organization, token.getSubject());
            known.put(key, who);
        }
        if (!organization.equals(who.organization())) {
            throw new IllegalStateException("Another organization");
        }
        return who;
    }

    private String schema(String alias, UUID organization) throws SQLException {
        try (Connection connection = control.getConnection(); PreparedStatement query = connection.prepareStatement(FIRM)) {
            query.setString(1, alias);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !organization.equals(row.getObject(2, UUID.class))) {
                    throw new IllegalStateException("No such firm");
                }
                return row.getString(1);
            }
        }
    }
}
