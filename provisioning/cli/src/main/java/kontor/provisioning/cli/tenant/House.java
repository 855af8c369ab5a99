package kontor.provisioning.cli.tenant;

import java.util.Optional;
import java.util.UUID;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.cli.home.GivenSecrets;
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
        Secrets secrets = GivenSecrets.of(settings, context.environment(), Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD,
            Secrets.Name.KONTOR_DB_APP_PASSWORD, Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD, Secrets.Name.KONTOR_MASTER_KEY);
        String admin = context.environment().getOrDefault("KONTOR_KEYCLOAK_ADMIN_USER", KeycloakAdmin.USER);
        KeycloakAdmin keycloak = KeycloakAdmin.administrator(settings.keycloakUrl(), admin,
            secrets.get(Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD));
        return new House(new HouseDatabase(settings, secrets), new FirmIdentities(keycloak), new People(keycloak));
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
