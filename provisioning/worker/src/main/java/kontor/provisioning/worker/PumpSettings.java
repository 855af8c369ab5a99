package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation may choose, from the environment; durations as ISO 8601, such as {@code PT10M}. */
@ApplicationScoped
public class PumpSettings {

    @Inject
    @ConfigProperty(name = "KONTOR_PUMP_TENANTS", defaultValue = "3")
    int tenantsAtOnce;

    @Inject
    @ConfigProperty(name = "KONTOR_PUMP_TRIES", defaultValue = "8")
    int tries;

    @Inject
    @ConfigProperty(name = "KONTOR_PUMP_FIRST_PAUSE", defaultValue = "PT5S")
    Duration firstPause;

    @Inject
    @ConfigProperty(name = "KONTOR_PUMP_LONGEST_PAUSE", defaultValue = "PT1H")
    Duration longestPause;

    @Inject
    @ConfigProperty(name = "KONTOR_PUMP_SWEEP", defaultValue = "PT5M")
    Duration sweep;

    /** Tenants served at the same time; each takes one connection of the migrator and one of the applications' login. */
    public int tenantsAtOnce() {
        return tenantsAtOnce;
    }

    /** Failures after which an event is parked. */
    public int tries() {
        return tries;
    }

    /** Pause after an event's first failure. */
    public Duration firstPause() {
        return firstPause;
    }

    /** Longest pause between two tries. */
    public Duration longestPause() {
        return longestPause;
    }

    /** Time between two looks at every tenant. */
    public Duration sweep() {
        return sweep;
    }
}
