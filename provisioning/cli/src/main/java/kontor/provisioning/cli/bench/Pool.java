package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Records that are prepared ahead, each for one request. More are made between the turns, outside of what is measured. */
final class Pool implements Supply {
    private final IntFunction<List<List<UUID>>> maker;
    private final ConcurrentLinkedQueue<List<UUID>> records = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();

    /** @param maker makes so many: of each its identifier, and those of what belongs to it */
    Pool(IntFunction<List<List<UUID>>> maker) {
        this.maker = maker;
    }

    @Override
    public void ready(int requests) {
        int missing = requests - left.get();
        if (missing > 0) {
            List<List<UUID>> made = maker.apply(missing);
            records.addAll(made);
            left.addAndGet(made.size());
        }
    }

    /**
     * @return a record that nobody else gets
     * @throws NothingLeft if all that were prepared are used
     */
    List<UUID> take() {
        List<UUID> next = records.poll();
        if (next == null) {
            throw new NothingLeft();
        }
        left.decrementAndGet();
        return next;
    }

    /** All that was prepared is used: a turn ends here, whatever time it had. */
    static final class NothingLeft extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
