package kontor.provisioning.cli.realm;

import java.util.Map;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.cli.home.GivenSecrets;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.identity.KeycloakAdmin;
import picocli.CommandLine.Command;

/** The realm of a hosted installation: no demo people, no firms, no sign-in by password for programs. */
@Command(name = "realm", description = "Print or apply Keycloak's realm for a hosted installation.", mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class RealmCommand {
    private static final String WHY = "A hosted realm is made for one address and its clients' secrets.";

    private final Context context;

    /** @param context where we are */
    public RealmCommand(Context context) {
        this.context = context;
    }

    /**
     * Prints the realm.
     *
     * @return exit code
     */
    @Command(description = "Print the realm as JSON, with the clients' secrets in it.", mixinStandardHelpOptions = true)
    public int print() {
        context.out().println(realm(context.settings()).plain());
        return 0;
    }

    /**
     * Makes the realm in Keycloak, or brings one that is there to this version.
     *
     * @return exit code
     */
    @Command(description = "Make the realm in Keycloak, or bring one that is there to this version; people and firms stay.",
        mixinStandardHelpOptions = true)
    public int apply() {
        Map<String, String> environment = context.environment();
        GivenSecrets.requireSet(environment, WHY, "KONTOR_KEYCLOAK_URL", "KONTOR_KEYCLOAK_ADMIN_PASSWORD");
        Settings settings = context.settings();
        boolean made = new RealmKeeper(KeycloakAdmin.administrator(settings.keycloakUrl(),
            environment.getOrDefault("KONTOR_KEYCLOAK_ADMIN_USER", KeycloakAdmin.USER), environment.get("KONTOR_KEYCLOAK_ADMIN_PASSWORD")))
            .apply(realm(settings).plain());
        context.out().println("The realm " + Settings.REALM + " is " + (made ? "made." : "brought to this version."));
        return 0;
    }

    private Realm realm(Settings settings) {
        Map<String, String> environment = context.environment();
        GivenSecrets.requireSet(environment, WHY, "KONTOR_BASE_URL", Secrets.Name.KONTOR_OIDC_SECRET.name(),
            Secrets.Name.KONTOR_WORKER_SECRET.name());
        return new Realm(settings.baseUrl(), environment.get(Secrets.Name.KONTOR_OIDC_SECRET.name()),
            environment.get(Secrets.Name.KONTOR_WORKER_SECRET.name()), settings.mail());
    }
}
