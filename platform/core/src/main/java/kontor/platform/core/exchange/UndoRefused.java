package kontor.platform.core.exchange;

import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.BusinessRuleViolation;

/** An import cannot be undone: somebody has worked with its records since. Nothing was changed. */
public class UndoRefused extends BusinessRuleViolation {

    /**
     * A record that is in the way.
     *
     * @param row     row of the sheet
     * @param id      the record
     * @param label   its title
     * @param code    {@code platform.import-changed-since}, {@code platform.import-referenced-since} or the rule that
     *                keeps it from being deleted
     * @param message what is in the way, in the caller's language
     */
    public record Blocked(int row, UUID id, String label, String code, String message) {
    }

    private final transient List<Blocked> blocked;

    /** {@code blocked} are the records in the way. */
    public UndoRefused(List<Blocked> blocked) {
        super("platform.import-undo-refused", blocked.size(), blocked.get(0).row(), blocked.get(0).label(), blocked.get(0).message());
        this.blocked = List.copyOf(blocked);
    }

    /** The records in the way. */
    public List<Blocked> blocked() {
        return blocked;
    }
}
