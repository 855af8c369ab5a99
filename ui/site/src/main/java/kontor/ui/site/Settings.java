package kontor.ui.site;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How this installation is set up.
 *
 * @param local   whether it runs on somebody's own machine, with the demo firms
 * @param baseUrl public address of the house, without a slash at the end
 */
public record Settings(boolean local, String baseUrl) {

    /** Reads {@code KONTOR_MODE} (hosted unless it says local) and {@code KONTOR_BASE_URL}. */
    static Settings fromEnvironment() {
        Config config = ConfigProvider.getConfig();
        String mode = config.getOptionalValue("KONTOR_MODE", String.class).orElse("hosted");
        String base = config.getOptionalValue("KONTOR_BASE_URL", String.class).orElse("http://localhost:9080");
        return new Settings(mode.equals("local"), base.replaceFirst("/+$", ""));
    }

    /** Whether visitors come over TLS, so that they may be told to insist on it. */
    boolean secure() {
        return baseUrl.startsWith("https:");
    }
}
