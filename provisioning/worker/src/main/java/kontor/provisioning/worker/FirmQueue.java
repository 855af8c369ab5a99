package kontor.provisioning.worker;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Tenants that wait to be served: each once, in the order of arrival, and never two at work on the same one. */
final class FirmQueue {

    private final Set<Firm> waiting = new LinkedHashSet<>();
    private final Set<Firm> served = new HashSet<>();

    /** Lines a firm up, unless it waits already. */
    synchronized void offer(Firm firm) {
        waiting.add(firm);
    }

    /** The next firm that nobody is serving; whoever takes it says {@link #done} afterwards. */
    synchronized Optional<Firm> take() {
        for (Iterator<Firm> each = waiting.iterator(); each.hasNext();) {
            Firm firm = each.next();
            if (served.add(firm)) {
                each.remove();
                return Optional.of(firm);
            }
        }
        return Optional.empty();
    }

    /** The firm has been served. */
    synchronized void done(Firm firm) {
        served.remove(firm);
    }

    /** Whether a firm waits that nobody is serving. */
    synchronized boolean hasWork() {
        return waiting.stream().anyMatch(firm -> !served.contains(firm));
    }

    /** How many firms wait. */
    synchronized int size() {
        return waiting.size();
    }
}
