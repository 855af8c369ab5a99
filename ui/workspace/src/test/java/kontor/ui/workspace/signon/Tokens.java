package kontor.ui.workspace.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.Map;

/** Signs tokens as the identity provider would. */
final class Tokens {

    static final String ISSUER = "http://localhost:9081/realms/kontor";

    private final RSAKey key;

    Tokens() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
    }

    TokenReader reader() {
        SignOnSettings settings = new SignOnSettings();
        settings.issuer = ISSUER;
        return new TokenReader(new Provider(settings), new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
    }

    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(ISSUER).audience(SignOnSettings.CLIENT).subject("0a11ce00-0000-4000-8000-000000000001")
                .issueTime(new Date()).expirationTime(new Date(System.currentTimeMillis() + 60_000));
    }

    JWTClaimsSet.Builder logout() {
        return claims().jwtID("1").claim("sid", "s-1").claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
