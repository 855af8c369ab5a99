package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kontor.platform.core.label.Labels;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantDirectory;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as their token says: exactly one organization, which is matched by its id. */
@RequestScoped
public class TokenCaller implements CallerProvider {

    @Inject
    TenantDirectory directory;

    @Inject
    HttpServletRequest request;

    private Caller caller;

    @Override
    public Caller current() {
        if (caller == null) {
            // Not injected: the container would make a bean of the same token in every request.
            JsonWebToken token = (JsonWebToken) request.getUserPrincipal();
            caller = new Caller(tenant(token), token.getSubject(), locale(), "api");
        }
        return caller;
    }

    /** Language of messages. */
    public Locale locale() {
        return Labels.asked(request.getHeader("Accept-Language"));
    }

    private String tenant(JsonWebToken token) {
        Object claim = token.getClaim("organization");
        if (!(claim instanceof Map<?, ?> organizations) || organizations.isEmpty()) {
            throw new TokenRefused("no-organization");
        } else if (organizations.size() > 1) {
            throw new TokenRefused("several-organizations");
        }
        Map.Entry<?, ?> only = organizations.entrySet().iterator().next();
        UUID id = organizationId(only.getValue());
        return directory.find(only.getKey().toString()).filter(tenant -> isOf(tenant, id))
                .orElseThrow(() -> new TokenRefused("unknown-organization")).alias();
    }

    /** An alias may be given anew one day; the id never is. */
    private static boolean isOf(Tenant tenant, UUID organization) {
        return organization.equals(tenant.organizationId());
    }

    /** Objects in a claim are maps, whichever class the server gives them; their texts may be JSON strings. */
    private static UUID organizationId(Object organization) {
        if (organization instanceof Map<?, ?> described && described.get("id") != null) {
            Object id = described.get("id");
            return UUID.fromString(id instanceof JsonString text ? text.getString() : id.toString());
        }
        throw new TokenRefused("organization-without-id");
    }
}
