package kontor.platform.core.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everybody's share, from the environment; durations as ISO 8601. Each application server counts by itself. */
@ApplicationScoped
public class LimitSettings {

    @Inject
    @ConfigProperty(name = "KONTOR_LIMIT_TENANT_AT_ONCE", defaultValue = "10")
    int atOnce;

    @Inject
    @ConfigProperty(name = "KONTOR_LIMIT_TENANT_WAIT", defaultValue = "PT5S")
    Duration patience;

    @Inject
    @ConfigProperty(name = "KONTOR_LIMIT_TENANT_PER_SECOND", defaultValue = "200")
    int perSecond;

    @Inject
    @ConfigProperty(name = "KONTOR_LIMIT_STRANGER_PER_MINUTE", defaultValue = "30")
    int strangerPerMinute;

    /** Use cases of one tenant under way at the same time; fewer than the pool has connections. */
    public int atOnce() {
        return atOnce;
    }

    /** How long a use case waits for its turn. */
    public Duration patience() {
        return patience;
    }

    /** API requests of one tenant a second, over a while; five seconds' worth may come at once. */
    public int perSecond() {
        return perSecond;
    }

    /** Requests a minute from one address to what is open without signing in. */
    public int strangerPerMinute() {
        return strangerPerMinute;
    }
}
