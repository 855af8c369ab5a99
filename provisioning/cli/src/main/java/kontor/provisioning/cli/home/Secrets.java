package kontor.provisioning.cli.home;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kontor.platform.core.key.MasterKeys;

/**
 * The passwords of a local installation: made at the first start, kept in one file that only its owner can read.
 * The keys are the names of the environment variables under which the servers get them.
 */
public final class Secrets {
    private static final int BYTES = 24;
    private final Path file;
    private final Map<String, String> given;
    private Properties values;

    /** @param file where they are kept; not touched before the first secret is asked for */
    public Secrets(Path file) {
        this(file, Map.of());
    }

    /**
     * @param file where they are kept; not touched before a secret is asked for that is not given
     * @param given secrets by name that come first, for an installation elsewhere
     */
    public Secrets(Path file, Map<String, String> given) {
        this.file = file;
        this.given = given;
    }

    /** The secrets that an installation has. */
    public enum Name {
        /** Superuser of the database server; used by this command line only. */
        KONTOR_DB_SUPERUSER_PASSWORD,
        /** Login kontor_migrator, which owns the schemas. */
        KONTOR_DB_MIGRATOR_PASSWORD,
        /** Login kontor_app, which owns nothing. */
        KONTOR_DB_APP_PASSWORD,
        /** Login kontor_control, which sees the directory of tenants only. */
        KONTOR_DB_CONTROL_PASSWORD,
        /** Login keycloak, owner of Keycloak's database. */
        KONTOR_DB_KEYCLOAK_PASSWORD,
        /** Keycloak's administrator. */
        KONTOR_KEYCLOAK_ADMIN_PASSWORD,
        /** Secret of the client kontor-workspace. */
        KONTOR_OIDC_SECRET,
        /** Secret of the client kontor-worker, as which the worker manages accounts. */
        KONTOR_WORKER_SECRET,
        /** Bearer token for /metrics of the applications. */
        KONTOR_METRICS_TOKEN,
        /** Key store of Open Liberty. */
        KONTOR_KEYSTORE_PASSWORD,
        /** Master keys that the firms' keys are wrapped with; without them no sensitive field opens again. */
        KONTOR_MASTER_KEY
    }

    /**
     * Gives a secret; the first time, those that are missing in the file are made.
     *
     * @param name which
     * @return the secret
     */
    public synchronized String get(Name name) {
        if (given.containsKey(name.name())) {
            return given.get(name.name());
        }
        if (values == null) {
            values = readOrMake();
        }
        return values.getProperty(name.name());
    }

    /**
     * @param names which
     * @return those secrets as environment variables
     */
    public Map<String, String> asEnvironment(Name... names) {
        Map<String, String> environment = new TreeMap<>();
        for (Name name : names) {
            environment.put(name.name(), get(name));
        }
        return environment;
    }

    private Properties readOrMake() {
        Properties found = PropertyFile.read(file);
        boolean changed = false;
        for (Name name : Name.values()) {
            if (found.getProperty(name.name(), "").isBlank()) {
                found.setProperty(name.name(), name == Name.KONTOR_MASTER_KEY ? MasterKeys.generate("local-1") : random());
                changed = true;
            }
        }
        if (changed) {
            PropertyFile.write(file, found, "Passwords of this installation of Kontor. Keep this file with the data.");
        }
        return found;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
