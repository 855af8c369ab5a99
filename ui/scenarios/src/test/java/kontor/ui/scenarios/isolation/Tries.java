package kontor.ui.scenarios.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** All that is tried, in no particular order: no try leans on another. */
@ApplicationScoped
public class Tries {

    @Inject
    DoorTries door;

    @Inject
    RecordTries records;

    @Inject
    ThreadTries threads;

    @Inject
    TokenTries tokens;

    /** All of them. */
    List<Try> all() {
        List<Try> all = new ArrayList<>(onTheirOwnThreads());
        all.addAll(tokens.all());
        return all;
    }

    /** Those that none of the server's own threads serve. */
    List<Try> onTheirOwnThreads() {
        List<Try> some = new ArrayList<>();
        some.addAll(door.all());
        some.addAll(records.all());
        some.addAll(threads.all());
        return some;
    }
}
