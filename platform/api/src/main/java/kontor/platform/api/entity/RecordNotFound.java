package kontor.platform.api.entity;

import java.util.UUID;

/** There is no such record for the caller: it is missing, or not theirs to see; the two look the same. */
public class RecordNotFound extends RuntimeException {

    /** The record of that definition and id. */
    public RecordNotFound(String definition, UUID id) {
        super(definition + " " + id);
    }
}
