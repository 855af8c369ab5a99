package kontor.provisioning.worker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.KeycloakAdmin;
import kontor.provisioning.identity.People;

/** Gives the worker's beans their way to Keycloak. */
@ApplicationScoped
public class KeycloakProducer {

    @Inject
    AccountSettings settings;

    private volatile KeycloakAdmin keycloak;

    /** Accounts of people. */
    @Produces
    public People people() {
        return new People(keycloak());
    }

    /** Organizations of firms. */
    @Produces
    public FirmIdentities firms() {
        return new FirmIdentities(keycloak());
    }

    private KeycloakAdmin keycloak() {
        if (keycloak == null) {
            keycloak = KeycloakAdmin.worker(settings.keycloak(), settings.secret());
        }
        return keycloak;
    }
}
