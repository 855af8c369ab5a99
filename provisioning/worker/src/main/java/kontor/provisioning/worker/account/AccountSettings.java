package kontor.provisioning.worker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is and how the worker signs in there, from the environment. */
@ApplicationScoped
public class AccountSettings {

    @Inject
    @ConfigProperty(name = "KONTOR_KEYCLOAK_URL", defaultValue = "http://localhost:9081")
    String keycloak;

    @Inject
    @ConfigProperty(name = "KONTOR_WORKER_SECRET")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "KONTOR_BASE_URL", defaultValue = "http://localhost:9080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "KONTOR_MAIL_HOST")
    Optional<String> mailHost;

    /** Keycloak's address, without a realm. */
    public String keycloak() {
        return keycloak;
    }

    /** Secret of the client kontor-worker; empty where none is given, and then Keycloak refuses. */
    public String secret() {
        return secret.orElse("");
    }

    /** Address under which browsers reach the applications, without a slash at the end. */
    public String baseUrl() {
        return baseUrl.replaceFirst("/+$", "");
    }

    /** Whether Keycloak has a mail server to send by. */
    public boolean mails() {
        return mailHost.filter(host -> !host.isBlank()).isPresent();
    }
}
