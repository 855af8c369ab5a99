package kontor.platform.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.core.entity.FoundRecord;

/** One row on its way to becoming a record. */
final class Draft {

    /** How it ends. */
    enum Fate { OPEN, CREATED, UPDATED, SKIPPED, FAILED }

    final int row;
    final Map<String, Object> values = new LinkedHashMap<>();
    final Map<String, String> references = new LinkedHashMap<>();
    final Map<String, Draft> waitsFor = new LinkedHashMap<>();
    final List<RowProblem> problems = new ArrayList<>();
    String key;
    FoundRecord existing;
    Fate fate = Fate.OPEN;
    UUID id;
    long version;
    Map<String, String> before;

    /** A row of the sheet. */
    Draft(int row) {
        this.row = row;
    }

    void fail(RowProblem problem) {
        problems.add(problem);
        fate = Fate.FAILED;
    }

    /** Back to before it was written. */
    void reopen() {
        fate = Fate.OPEN;
        id = null;
        before = null;
    }

    /** Whether all the rows that it points at have been dealt with. */
    boolean isReady() {
        return waitsFor.values().stream().noneMatch(other -> other.fate == Fate.OPEN);
    }

    /** The record that the row stands for: new, or there already; null if there is none. */
    UUID record() {
        return id != null ? id : existing == null ? null : existing.id();
    }
}
