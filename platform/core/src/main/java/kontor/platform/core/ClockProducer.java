package kontor.platform.core;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the program, in UTC; tests put another in its place. */
@ApplicationScoped
public class ClockProducer {

    /** The clock. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
