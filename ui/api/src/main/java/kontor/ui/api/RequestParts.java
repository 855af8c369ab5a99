package kontor.ui.api;

import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.UnknownAction;

/** What addresses and headers say, read. What names nothing is answered like a record that is not there. */
public final class RequestParts {

    private RequestParts() {
    }

    /** The definition served at an address. Errors: {@link UnknownAction} if there is none. */
    public static EntityDefinition<?> definition(String module, String entities) {
        return Modules.all().definition(module, entities).orElseThrow(() -> new UnknownAction(module + "/" + entities));
    }

    /** An id. Errors: {@link UnknownAction}, since what is no id names no record. */
    public static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new UnknownAction(written);
        }
    }

    /** The version that a change is meant for. Errors: {@link PreconditionMissing}, {@link InvalidInput}. */
    public static long version(String ifMatch) {
        if (ifMatch == null) {
            throw new PreconditionMissing();
        }
        try {
            return Long.parseLong(ifMatch.replace("W/", "").replace("\"", "").trim());
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("If-Match", "platform.etag-malformed", ifMatch);
        }
    }

    /** Most rows of an answer; 50 unless said. Errors: {@link InvalidInput}. */
    public static int limit(String written) {
        return QueryReading.limit(written);
    }
}
