package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kontor.platform.core.label.Labels;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;
import kontor.platform.core.tenancy.TenantDirectory;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as their token says: exactly one organization, which is matched by its id. */
@RequestScoped
public class TokenCaller implements CallerProvider {

    @Inject
    JsonWebToken token;

    @Inject
    TenantDirectory directory;

    @Context
    HttpHeaders headers;

    private Caller caller;

    @Override
    public Caller current() {
        if (caller == null) {
            caller = new Caller(tenant(), token.getSubject(), locale(), "api");
        }
        return caller;
    }

    /** Language of messages. */
    public Locale locale() {
        return headers.getAcceptableLanguages().stream().findFirst().map(Labels::best).orElse(Locale.ENGLISH);
    }

    private String tenant() {
        Object claim = token.getClaim("organization");
        if (!(claim instanceof JsonObject organizations) || organizations.isEmpty()) {
            throw new TokenRefused("no-organization");
        } else if (organizations.size() > 1) {
            throw new TokenRefused("several-organizations");
        }
        Map.Entry<String, JsonValue> only = organizations.entrySet().iterator().next();
        UUID id = organizationId(only.getValue());
        return directory.find(only.getKey()).filter(t -> id.equals(t.organizationId()))
                .orElseThrow(() -> new TokenRefused("unknown-organization")).alias();
    }

    private static UUID organizationId(JsonValue value) {
        if (value instanceof JsonObject organization && organization.get("id") instanceof JsonString id) {
            return UUID.fromString(id.getString());
        }
        throw new TokenRefused("organization-without-id");
    }
}
