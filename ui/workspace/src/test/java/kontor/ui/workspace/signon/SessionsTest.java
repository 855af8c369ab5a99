package kontor.ui.workspace.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeContext;
import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final FakeContext context = new FakeContext();
    private int asked;
    private int made;

    @Test
    void endingOneAtTheProviderEndsAllThatBelongToIt() {
        OpenSessions sessions = new OpenSessions();
        FakeHttpSession first = session("s-1", NOW);
        FakeHttpSession second = session("s-1", NOW);
        FakeHttpSession other = session("s-2", NOW);
        for (FakeHttpSession session : new FakeHttpSession[] {first, second, other}) {
            sessions.add(SignedOn.in((HttpSession) session).orElseThrow(), session);
        }

        assertThat(sessions.endAll("s-1")).isEqualTo(2);

        assertThat(first.isValid()).isFalse();
        assertThat(second.isValid()).isFalse();
        assertThat(other.isValid()).isTrue();
        assertThat(sessions.count()).isEqualTo(1);
        assertThat(sessions.endAll("s-1")).isZero();
    }

    @Test
    void aFreshSessionIsServedWithoutAsking() {
        FakeHttpSession session = session("s-1", NOW.plusSeconds(1));
        assertThat(freshness(Optional.empty()).confirm(request(session), who(session))).isTrue();
        assertThat(asked).isZero();
    }

    @Test
    void aStaleOneIsServedOnceTheProviderAgrees() {
        FakeHttpSession session = session("s-1", NOW);
        SignedOn renewed = who("s-1", NOW.plusSeconds(300));

        assertThat(freshness(Optional.of(renewed)).confirm(request(session), who(session))).isTrue();

        assertThat(asked).isEqualTo(1);
        assertThat(SignedOn.in((HttpSession) session)).contains(renewed);
    }

    @Test
    void aStaleOneThatTheProviderEndedIsEndedHere() {
        FakeHttpSession session = session("s-1", NOW);

        assertThat(freshness(Optional.empty()).confirm(request(session), who(session))).isFalse();

        assertThat(session.isValid()).isFalse();
    }

    @Test
    void tokensOfSomebodyElseEndTheSession() {
        FakeHttpSession session = session("s-1", NOW);
        SignedOn other = new SignedOn("somebody else", "", "s-1", Map.of(), "id", "refresh", NOW.plusSeconds(300));

        assertThat(freshness(Optional.of(other)).confirm(request(session), who(session))).isFalse();
        assertThat(session.isValid()).isFalse();
    }

    private Freshness freshness(Optional<SignedOn> answer) {
        return new Freshness(new TokenEndpoint(null, null, null) {
            @Override
            public Optional<SignedOn> refresh(SignedOn who) {
                asked++;
                return answer;
            }
        }, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private FakeHttpSession session(String provider, Instant goodUntil) {
        FakeHttpSession session = new FakeHttpSession(provider + ++made, context, NOW.toEpochMilli(), 1800);
        who(provider, goodUntil).putInto(session);
        return session;
    }

    private static SignedOn who(String provider, Instant goodUntil) {
        return new SignedOn("me", "Me", provider, Map.of(), "id", "refresh", goodUntil);
    }

    private static SignedOn who(HttpSession session) {
        return SignedOn.in(session).orElseThrow();
    }

    private FakeRequest request(FakeHttpSession session) {
        return new FakeRequest(session);
    }
}
