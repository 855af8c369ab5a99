package kontor.provisioning.cli.tenant;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.KeycloakAdmin;
import kontor.provisioning.identity.People;
import kontor.provisioning.cli.stack.HouseDatabase;
import kontor.provisioning.engine.tenant.Tenant;

/**
 * The installation that the tenant commands work on: this machine's, or one that KONTOR_DB_HOST, KONTOR_KEYCLOAK_URL and
 * the passwords in the environment name.
 *
 * @param database its database
 * @param identities firms in its Keycloak
 * @param people accounts there
 */
record House(HouseDatabase database, FirmIdentities identities, People people) {

    static House of(Context context) {
        Settings settings = context.settings();
        Secrets secrets = secrets(settings, context.environment());
        String admin = context.environment().getOrDefault("KONTOR_KEYCLOAK_ADMIN_USER", KeycloakAdmin.USER);
        KeycloakAdmin keycloak = KeycloakAdmin.administrator(settings.keycloakUrl(), admin,
            secrets.get(Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD));
        return new House(new HouseDatabase(settings, secrets), new FirmIdentities(keycloak), new People(keycloak));
    }

    private static Secrets secrets(Settings settings, Map<String, String> environment) {
        KontorHome home = new KontorHome(settings.home());
        if (settings.isLocal()) {
            if (!Files.exists(home.secrets())) {
                throw new Failure("There is no installation in " + home.path() + ".", "Start it:  ./kontor start");
            }
            return new Secrets(home.secrets());
        }
        for (Secrets.Name name : new Secrets.Name[] {Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD,
            Secrets.Name.KONTOR_DB_APP_PASSWORD, Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD}) {
            if (environment.getOrDefault(name.name(), "").isBlank()) {
                throw new Failure(name + " is not set.", "It is needed for the installation at " + settings.databaseHost() + ".");
            }
        }
        return new Secrets(home.secrets(), environment);
    }

    /**
     * Deletes a firm with its organization; people stay, as they may be members elsewhere.
     *
     * @param tenant the firm
     */
    void delete(Tenant tenant) {
        Optional<UUID> organization = Optional.ofNullable(tenant.organizationId()).or(() -> identities.organization(tenant.alias()));
        database.engine().delete(tenant.alias());
        organization.ifPresent(identities::deleteOrganization);
    }
}
