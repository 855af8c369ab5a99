package kontor.platform.api.entity;

import java.util.UUID;

/** Somebody else changed the record since the caller read it. */
public class VersionConflict extends RuntimeException {

    private final transient Row current;

    /** {@code current} is the record as it stands now, as the caller may see it. */
    public VersionConflict(UUID id, Row current) {
        super("Record " + id + " is at version " + current.version());
        this.current = current;
    }

    /** The record as it stands now. */
    public Row current() {
        return current;
    }
}
