package kontor.ui.workspace.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the identity provider is and what is asked of it. Expressions in the annotation read this bean: those with a
 * dollar once, those with a hash at every sign-in.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${signOn.issuer}",
        clientId = SignOnSettings.CLIENT,
        clientSecret = "${signOn.secret}",
        redirectURI = "${signOn.callbackUri}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email", "organization:*"},
        useSession = true,
        extraParametersExpression = "#{signOn.extraParameters}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = false))
@ApplicationScoped
@Named("signOn")
public class SignOnSettings {

    /** The workspace's name at the identity provider. */
    public static final String CLIENT = "kontor-workspace";

    private static final int LONGEST_HINT = 200;

    @Inject
    @ConfigProperty(name = "KONTOR_ISSUER", defaultValue = "http://localhost:9081/realms/kontor")
    String issuer;

    @Inject
    @ConfigProperty(name = "KONTOR_OIDC_SECRET", defaultValue = "not-set")
    String secret;

    @Inject
    @ConfigProperty(name = "KONTOR_BASE_URL", defaultValue = "http://localhost:9080")
    String baseUrl;

    @Inject
    HttpServletRequest request;

    /** Address of the realm, as it stands in its tokens. */
    public String getIssuer() {
        return issuer;
    }

    /** The client's secret. */
    public String getSecret() {
        return secret;
    }

    /** Address of the installation as browsers see it, without a slash at the end. */
    public String getBaseUrl() {
        return baseUrl;
    }

    /** Where the identity provider sends the browser after sign-in. */
    public String getCallbackUri() {
        return baseUrl + "/app/callback";
    }

    /** What the request passes on to the sign-in page: who is about to sign in, and in which language. */
    public String[] getExtraParameters() {
        List<String> extra = new ArrayList<>();
        String hint = request.getParameter("login_hint");
        if (hint != null && !hint.isBlank() && hint.length() <= LONGEST_HINT) {
            extra.add("login_hint=" + hint.strip());
        }
        String languages = request.getHeader("Accept-Language");
        if (languages != null) {
            extra.add("ui_locales=" + request.getLocale().toLanguageTag());
        }
        return extra.toArray(String[]::new);
    }
}
