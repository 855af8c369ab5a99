package kontor.provisioning.engine.server;

/**
 * The passwords of the logins; none may be blank.
 *
 * @param migrator of {@value DatabaseServer#MIGRATOR}
 * @param app      of {@value DatabaseServer#APP}
 * @param control  of {@value DatabaseServer#CONTROL}
 * @param keycloak of {@value DatabaseServer#KEYCLOAK}
 */
public record LoginPasswords(String migrator, String app, String control, String keycloak) {

    /** @throws IllegalArgumentException if one is missing */
    public LoginPasswords {
        require("migrator", migrator);
        require("app", app);
        require("control", control);
        require("keycloak", keycloak);
    }

    private static void require(String login, String password) {
        if (password == null || password.isBlank()) {
            throw new IllegalArgumentException("The password of the login '" + login + "' is missing.");
        }
    }

    /** Hides the passwords from logs. */
    @Override
    public String toString() {
        return "LoginPasswords[hidden]";
    }
}
