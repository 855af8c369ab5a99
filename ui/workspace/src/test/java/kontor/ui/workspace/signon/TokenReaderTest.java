package kontor.ui.workspace.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenReaderTest {

    private static final UUID ACME = UUID.fromString("acce0000-0000-4000-8000-000000000001");

    private final Tokens tokens;
    private final TokenReader reader;

    TokenReaderTest() throws JOSEException {
        tokens = new Tokens();
        reader = tokens.reader();
    }

    @Test
    void tellsWhoSignedOnAndTheirOrganizations() throws JOSEException {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        String token = tokens.sign(tokens.claims().claim("name", "Alice Verhoeven").claim("sid", "s-1")
                .claim("organization", Map.of("acme", Map.of("id", ACME.toString()))).build());

        SignedOn who = reader.read(token, "refresh", 300, now);

        assertThat(who.subject()).isEqualTo("0a11ce00-0000-4000-8000-000000000001");
        assertThat(who.session()).isEqualTo("s-1");
        assertThat(who.organizations()).isEqualTo(Map.of(ACME, "acme"));
        assertThat(who.isStale(now.plusSeconds(299))).isFalse();
        assertThat(who.isStale(now.plusSeconds(300))).isTrue();
    }

    @Test
    void noSessionIsTrustedForLongerThanFiveMinutes() throws JOSEException {
        Instant now = Instant.now();
        SignedOn who = reader.read(tokens.sign(tokens.claims().build()), "refresh", 86_400, now);
        assertThat(who.goodUntil()).isEqualTo(now.plus(TokenReader.LONGEST));
    }

    @Test
    void organizationsWithoutAnIdDoNotCount() {
        assertThat(TokenReader.organizations(List.of("acme"))).isEmpty();
        assertThat(TokenReader.organizations(null)).isEmpty();
        assertThat(TokenReader.organizations(Map.of("acme", Map.of()))).isEmpty();
    }

    @Test
    void refusesWhatTheProviderDidNotSignForUs() throws JOSEException {
        refused(new Tokens().sign(tokens.claims().build()));
        refused(tokens.sign(tokens.claims().issuer("http://evil.test").build()));
        refused(tokens.sign(tokens.claims().audience("kontor-api").build()));
        refused(tokens.sign(tokens.claims().expirationTime(new Date(System.currentTimeMillis() - 600_000)).build()));
        refused(new PlainJWT(tokens.claims().build()).serialize());
        refused("nonsense");
    }

    @Test
    void refusesATokenWithoutWhatIsNeeded() throws JOSEException {
        String token = tokens.sign(new JWTClaimsSet.Builder(tokens.claims().build()).subject(null).build());
        refused(token);
    }

    private void refused(String token) {
        assertThatThrownBy(() -> reader.claims(token, Set.of("sub", "exp"))).isInstanceOf(InvalidToken.class);
    }
}
