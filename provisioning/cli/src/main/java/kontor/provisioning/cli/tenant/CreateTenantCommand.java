package kontor.provisioning.cli.tenant;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.founding.Newcomer;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a firm: its organization in Keycloak, its chamber in the database, its company and roles, and its first person.
 * If the chamber cannot be made, what was made in Keycloak is taken back.
 */
@Command(name = "create", description = "Make a firm with its first person.", mixinStandardHelpOptions = true)
public final class CreateTenantCommand implements Callable<Integer> {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 14;

    private final Context context;

    @Parameters(paramLabel = "ALIAS", description = "Short name in addresses, for good.")
    private String alias;

    @Option(names = "--name", required = true, description = "The firm's name.")
    private String name;

    @Option(names = "--country", required = true, description = "ISO 3166 code, for example DE.")
    private String country;

    @Option(names = "--currency", defaultValue = "EUR", description = "ISO 4217 code (default: ${DEFAULT-VALUE}).")
    private String currency;

    @Option(names = "--locale", defaultValue = "en", description = "Language to start with (default: ${DEFAULT-VALUE}).")
    private String locale;

    @Option(names = "--time-zone", defaultValue = "Europe/Berlin", description = "IANA name (default: ${DEFAULT-VALUE}).")
    private String timeZone;

    @Option(names = "--modules", split = ",", description = "Modules beside the public edition.")
    private List<String> modules = List.of();

    @Option(names = "--owner", required = true, paramLabel = "EMAIL", description = "E-mail address of the first person, who may do all.")
    private String owner;

    @Option(names = "--owner-name", description = "Name of that person, if Keycloak does not know them yet.")
    private String ownerName;

    @Option(names = "--owner-password", arity = "0..1", interactive = true, description =
        "Password of that person, if Keycloak does not know them yet; asked for if no value follows. Without the option "
            + "one is made that must be changed at the first sign-in.")
    private String ownerPassword;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    /** @param context where we are */
    public CreateTenantCommand(Context context) {
        this.context = context;
    }

    /** The firm's first person, as Keycloak knows them; the password only if it was made here. */
    private record Owner(UUID organization, UUID person, boolean known, String password) {
    }

    @Override
    public Integer call() {
        request(null);
        House house = House.of(context);
        Deque<Runnable> takeBack = new ArrayDeque<>();
        try {
            Owner first = identify(house, takeBack);
            Tenant tenant = house.database().engine().create(request(first.organization()));
            takeBack.clear();
            house.database().founding().found(tenant);
            house.database().founding().join(tenant,
                new Newcomer(fullName(), owner, first.person(), "Managing director", null, List.of("base.admin")));
            print(tenant, first);
            return 0;
        } catch (RuntimeException e) {
            takeBack.forEach(Runnable::run);
            throw e;
        }
    }

    private Owner identify(House house, Deque<Runnable> takeBack) {
        FirmIdentities identities = house.identities();
        UUID organization = identities.organization(alias).orElseGet(() -> {
            UUID made = identities.makeOrganization(alias, name);
            takeBack.push(() -> identities.deleteOrganization(made));
            return made;
        });
        String password = ownerPassword == null ? random() : ownerPassword;
        Optional<UUID> known = house.people().byEmail(owner).map(Person::id);
        UUID person = known.orElseGet(() -> {
            UUID made = house.people().make(new kontor.provisioning.identity.Newcomer(owner, fullName(), locale, null, password,
                ownerPassword == null));
            takeBack.push(() -> house.people().delete(made));
            return made;
        });
        identities.join(organization, person);
        return new Owner(organization, person, known.isPresent(), password);
    }

    private void print(Tenant tenant, Owner first) {
        if (json) {
            context.out().println(TenantJson.list(List.of(tenant)));
            return;
        }
        context.out().println(tenant.name() + " is at " + context.settings().baseUrl() + "/app/" + alias + "/");
        if (first.known()) {
            context.out().println(owner + " signs in as before.");
        } else if (ownerPassword != null) {
            context.out().println(owner + " signs in.");
        } else {
            context.out().println(owner + " signs in with the password " + first.password() + " and chooses another.");
        }
    }

    private String fullName() {
        return ownerName == null ? owner.substring(0, Math.max(1, owner.indexOf('@'))) : ownerName;
    }

    private TenantRequest request(UUID organization) {
        return new TenantRequest(alias, name, country, currency, locale, timeZone, organization, modules);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
