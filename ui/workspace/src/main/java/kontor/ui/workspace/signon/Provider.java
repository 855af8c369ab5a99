package kontor.ui.workspace.signon;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/** The identity provider's own description of itself, read once, and a way to talk to it. */
@ApplicationScoped
public class Provider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final SignOnSettings settings;
    private volatile Map<String, Object> metadata;

    /** For proxies. */
    protected Provider() {
        this(null);
    }

    /** The provider that the settings name. */
    @Inject
    public Provider(SignOnSettings settings) {
        this.settings = settings;
    }

    /** The issuer of its tokens. */
    public String issuer() {
        return settings.getIssuer();
    }

    /** One of its addresses, such as {@code token_endpoint}. Errors: {@link ProviderUnavailable}. */
    public URI endpoint(String name) {
        if (metadata == null) {
            metadata = json(send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))).body());
        }
        if (metadata.get(name) instanceof String address) {
            return URI.create(address);
        }
        throw new ProviderUnavailable(name, null);
    }

    /** Sends a request. Errors: {@link ProviderUnavailable} if no answer comes, or one that it has trouble of its own. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new ProviderUnavailable(built.uri() + " answers " + answer.statusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw new ProviderUnavailable(built.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable(built.uri().toString(), e);
        }
    }

    static Map<String, Object> json(String document) {
        try {
            return JSONObjectUtils.parse(document);
        } catch (ParseException e) {
            throw new ProviderUnavailable("malformed answer", e);
        }
    }
}
