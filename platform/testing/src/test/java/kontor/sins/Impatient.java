package kontor.sins;

import java.time.Instant;

/** Looks at the wall clock. */
public class Impatient {
    Instant now = Instant.now();
}
