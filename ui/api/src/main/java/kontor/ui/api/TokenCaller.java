package kontor.ui.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
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
@ApplicationScoped
public class TokenCaller implements CallerProvider {

    private record Organization(String alias, UUID id) {
    }

    @Inject
    TenantDirectory directory;

    @Inject
    HttpServletRequest request;

    // What one and the same token says does not change; whether it is good has been asked before, in each request.
    private final Cache<String, Organization> read = Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofMinutes(5)).build();

    @Override
    public Caller current() {
        // Not injected: the container would make a bean of the same token in every request.
        JsonWebToken token = (JsonWebToken) request.getUserPrincipal();
        return new Caller(tenant(token), token.getSubject(), locale(), "api");
    }

    /** Language of messages. */
    public Locale locale() {
        return Labels.asked(request.getHeader("Accept-Language"));
    }

    private String tenant(JsonWebToken token) {
        Organization named = read.get(token.getRawToken(), raw -> organization(token));
        return directory.find(named.alias()).filter(tenant -> isOf(tenant, named.id()))
                .orElseThrow(() -> new TokenRefused("unknown-organization")).alias();
    }

    private static Organization organization(JsonWebToken token) {
        Object claim = token.getClaim("organization");
        if (!(claim instanceof Map<?, ?> organizations) || organizations.isEmpty()) {
            throw new TokenRefused("no-organization");
        } else if (organizations.size() > 1) {
            throw new TokenRefused("several-organizations");
        }
        Map.Entry<?, ?> only = organizations.entrySet().iterator().next();
        return new Organization(only.getKey().toString(), organizationId(only.getValue()));
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
