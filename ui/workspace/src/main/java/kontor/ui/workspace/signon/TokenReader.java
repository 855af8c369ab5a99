package kontor.ui.workspace.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads tokens of the identity provider once their signature, issuer, audience and time have been checked. */
@ApplicationScoped
public class TokenReader {

    /** No answer of the provider is trusted for longer than this. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final Provider provider;
    private volatile JWKSource<SecurityContext> keys;

    /** For proxies. */
    protected TokenReader() {
        this(null);
    }

    /** Reads tokens of that provider. */
    @Inject
    public TokenReader(Provider provider) {
        this.provider = provider;
    }

    TokenReader(Provider provider, JWKSource<SecurityContext> keys) {
        this(provider);
        this.keys = keys;
    }

    /** The claims of a token meant for the workspace. Errors: {@link InvalidToken}, {@link ProviderUnavailable}. */
    public JWTClaimsSet claims(String token, Set<String> required) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        // Logout tokens say so in their type header; both kinds are read here and told apart by their claims.
        processor.setJWSTypeVerifier((type, context) -> { });
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(SignOnSettings.CLIENT,
                new JWTClaimsSet.Builder().issuer(provider.issuer()).build(), required));
        try {
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException e) {
            throw new InvalidToken(e.getMessage());
        } catch (JOSEException e) {
            throw new ProviderUnavailable("keys", e);
        }
    }

    /** Who an identity token speaks of. {@code seconds} is how long the access token lives that came with it. */
    public SignedOn read(String idToken, String refreshToken, long seconds, Instant now) {
        JWTClaimsSet claims = claims(idToken, Set.of("sub", "exp"));
        Object name = claims.getClaim("name");
        Object session = claims.getClaim("sid");
        Duration life = Duration.ofSeconds(Math.max(0, seconds));
        return new SignedOn(claims.getSubject(), name == null ? "" : name.toString(), session == null ? null : session.toString(),
                organizations(claims.getClaim("organization")), idToken, refreshToken,
                now.plus(life.compareTo(LONGEST) > 0 ? LONGEST : life));
    }

    /** Aliases by id from the claim {@code organization}: an object keyed by alias, each with an {@code id}. */
    static Map<UUID, String> organizations(Object claim) {
        Map<UUID, String> organizations = new LinkedHashMap<>();
        if (claim instanceof Map<?, ?> byAlias) {
            byAlias.forEach((alias, fields) -> {
                if (fields instanceof Map<?, ?> known && known.get("id") instanceof String id) {
                    organizations.put(UUID.fromString(id), String.valueOf(alias));
                }
            });
        }
        return organizations;
    }

    private JWKSource<SecurityContext> keys() {
        if (keys == null) {
            try {
                keys = JWKSourceBuilder.create(provider.endpoint("jwks_uri").toURL()).retrying(true).build();
            } catch (MalformedURLException e) {
                throw new ProviderUnavailable("jwks_uri", e);
            }
        }
        return keys;
    }
}
