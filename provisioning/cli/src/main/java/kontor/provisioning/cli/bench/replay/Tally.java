package kontor.provisioning.cli.bench.replay;

import java.util.ArrayList;
import java.util.List;
import kontor.provisioning.cli.Failure;

/** How many rows each statement of a script must touch; a repeat that touches others does not do the work. */
final class Tally {
    private volatile List<Long> right;

    /** A repeat that is being counted. */
    final class Count {
        private final List<Long> rows = new ArrayList<>();

        /**
         * Notes what the next statement of the script did.
         *
         * @throws Failure if it wrote or locked more or fewer rows than is right
         */
        void add(Step step, long found) {
            long wanted = wanted(step, found);
            if (wanted != found) {
                throw new Failure("A repeat does not do what was recorded: it touches " + found + " rows, not " + wanted + ", by\n  " + step.sql(),
                    "Change how the benchmark fills in what is new in each repeat (kontor.provisioning.cli.bench.replay).");
            }
            rows.add(found);
        }

        private long wanted(Step step, long found) {
            List<Long> first = right;
            return switch (step.touches()) {
                case EACH -> step.rows().size();
                case ALIKE -> first == null ? found : first.get(rows.size());
                case ANY -> found;
            };
        }

        /** The repeat is at its end; the first one of all is the measure of the others. */
        void end() {
            if (right == null) {
                right = List.copyOf(rows);
            }
        }
    }

    Count begin() {
        return new Count();
    }
}
