package kontor.platform.api.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers of version 7 (RFC 9562): they sort by the time of their making, so indexes grow at one end. */
public final class Uuids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Uuids() {
    }

    /** A new identifier. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
