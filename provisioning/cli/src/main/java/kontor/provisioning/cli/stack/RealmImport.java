package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kontor.provisioning.cli.demo.DemoPeople;
import kontor.provisioning.cli.home.FileTree;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.realm.Realm;
import kontor.provisioning.cli.realm.RealmKeeper;
import kontor.provisioning.identity.KeycloakAdmin;

/**
 * Brings the realm into Keycloak once, by its own import at start (which leaves an existing realm alone), and keeps it as
 * this version wants it at later starts.
 */
final class RealmImport {
    private static final String NOTE = "keycloak.realm.baseUrl";

    private final Settings settings;
    private final KontorHome home;
    private final Secrets secrets;
    private final Path file;
    private final DemoPeople demo;

    /**
     * @param settings addresses
     * @param home where it is noted that the realm is in
     * @param secrets the client's secret and the administrator's password
     * @param keycloak Keycloak's program folder, which has the folder for imports
     * @param demo the people of the local installation
     */
    RealmImport(Settings settings, KontorHome home, Secrets secrets, Path keycloak, DemoPeople demo) {
        this.settings = settings;
        this.home = home;
        this.secrets = secrets;
        this.file = file(keycloak);
        this.demo = demo;
    }

    /**
     * @param keycloak Keycloak's program folder
     * @return the file that is imported at start; there only until it has been imported
     */
    static Path file(Path keycloak) {
        return keycloak.resolve("data/import/kontor-realm.json");
    }

    /** Lays the realm ready for the import, unless it is in already. */
    void write() {
        FileTree.delete(file);
        if (!home.noted(NOTE).isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Realm.of(settings, secrets).withDemo(demo).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * To be called when Keycloak serves: forgets the file, which holds secrets, and brings a realm of an earlier start to what
     * this version and this environment want of it.
     */
    void done() {
        FileTree.delete(file);
        new RealmKeeper(KeycloakAdmin.administrator(settings.keycloakUrl(), KeycloakAdmin.USER,
            secrets.get(Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD))).apply(Realm.of(settings, secrets).withDemo(demo));
        home.note(NOTE, settings.baseUrl());
    }
}
