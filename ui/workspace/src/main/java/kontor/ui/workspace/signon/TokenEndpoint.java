package kontor.ui.workspace.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the identity provider for fresh tokens. */
@ApplicationScoped
public class TokenEndpoint {

    private final Provider provider;
    private final SignOnSettings settings;
    private final TokenReader reader;

    /** For proxies. */
    protected TokenEndpoint() {
        this(null, null, null);
    }

    /** The token endpoint of that provider. */
    @Inject
    public TokenEndpoint(Provider provider, SignOnSettings settings, TokenReader reader) {
        this.provider = provider;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * The same person with fresh tokens; empty if their session at the provider is over. Errors:
     * {@link ProviderUnavailable}.
     */
    public Optional<SignedOn> refresh(SignedOn who) {
        if (who.refreshToken() == null) {
            return Optional.empty();
        }
        HttpResponse<String> answer = provider.send(request(Map.of("grant_type", "refresh_token", "refresh_token", who.refreshToken())));
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        Map<String, Object> tokens = Provider.json(answer.body());
        if (!(tokens.get("id_token") instanceof String idToken) || !(tokens.get("expires_in") instanceof Number seconds)) {
            throw new ProviderUnavailable("token answer without id_token or expires_in", null);
        }
        Object refresh = tokens.getOrDefault("refresh_token", who.refreshToken());
        return Optional.of(reader.read(idToken, String.valueOf(refresh), seconds.longValue(), Instant.now()));
    }

    private HttpRequest.Builder request(Map<String, String> form) {
        String client = encode(SignOnSettings.CLIENT) + ":" + encode(settings.getSecret());
        return HttpRequest.newBuilder(provider.endpoint("token_endpoint"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"))));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
