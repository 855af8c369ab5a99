package kontor.ui.workspace.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackchannelLogoutTest {

    private final Tokens tokens;
    private final BackchannelLogout logout;

    BackchannelLogoutTest() throws JOSEException {
        tokens = new Tokens();
        logout = new BackchannelLogout(tokens.reader(), new OpenSessions());
    }

    @Test
    void namesTheSessionThatIsOver() throws JOSEException {
        assertThat(logout.providerSession(tokens.sign(tokens.logout().build()))).isEqualTo("s-1");
    }

    @Test
    void anIdentityTokenIsNoLogoutToken() throws JOSEException {
        refused(tokens.claims().jwtID("1").claim("sid", "s-1").build());
        refused(tokens.logout().claim("nonce", "n").build());
        refused(tokens.logout().claim("events", Map.of("http://schemas.openid.net/event/other", Map.of())).build());
        refused(tokens.logout().claim("sid", null).build());
        refused(tokens.logout().audience("kontor-api").build());
    }

    private void refused(JWTClaimsSet claims) throws JOSEException {
        String token = tokens.sign(claims);
        assertThatThrownBy(() -> logout.providerSession(token)).isInstanceOf(InvalidToken.class);
    }
}
