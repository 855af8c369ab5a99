package kontor.ui.scenarios.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.ui.scenarios.stage.Persona;

/** Tokens that are not what they ought to be, shown to the API over HTTP. */
@ApplicationScoped
public class TokenTries {

    @Inject
    TenantDirectory directory;

    List<Try> all() {
        return List.of(
                new Try("a token as it ought to be", () -> assertThat(good().answer("base/parties")).isEqualTo(200)),
                new Try("no token", () -> assertThat(Token.none("base/parties")).isEqualTo(401)),
                new Try("a token of another signer", () -> assertThat(good().signedByAnother().answer("me")).isEqualTo(401)),
                new Try("a token for another audience", () -> assertThat(good().with("aud", "kontor-portal").answer("me")).isEqualTo(401)),
                new Try("a token of another issuer", () -> assertThat(good().with("iss", "http://elsewhere.test").answer("me")).isEqualTo(401)),
                new Try("a token that is over", () -> assertThat(good().expiredSince(Duration.ofMinutes(2)).answer("me")).isEqualTo(401)),
                new Try("a token without a firm", () -> assertThat(good().without("organization").answer("me")).isEqualTo(403)),
                new Try("a token for two firms", () -> assertThat(good().inFirms(Map.of("acme", id("acme"), "globex", id("globex"))).answer("me")).isEqualTo(403)),
                new Try("one firm's name with another's id", () -> assertThat(good().inFirms(Map.of("acme", id("globex"))).answer("me")).isEqualTo(403)),
                new Try("a firm's name with an id of no firm", () -> assertThat(good().inFirms(Map.of("acme", UUID.randomUUID())).answer("me")).isEqualTo(403)),
                new Try("a firm that the bearer is no member of", () -> assertThat(good().inFirms(Map.of("globex", id("globex"))).answer("me")).isEqualTo(403)));
    }

    private Token good() {
        return Token.of(Persona.ALICE, Map.of("acme", id("acme")));
    }

    private UUID id(String firm) {
        return directory.find(firm).orElseThrow().organizationId();
    }
}
