package kontor.provisioning.cli.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Measured values, put in order.
 *
 * @param sorted the values, smallest first; at least one
 */
record Statistics(double[] sorted) {

    /**
     * @param values what was measured
     * @return it, in order
     * @throws IllegalArgumentException if nothing was measured
     */
    static Statistics of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Statistics(sorted);
    }

    /** @return the value in the middle; of an even number the mean of the two in the middle */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * @param percent from 1 to 100
     * @return the smallest value that so many percent of all do not exceed (nearest rank)
     */
    double percentile(int percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    /** @return the smallest value */
    double least() {
        return sorted[0];
    }

    /** @return the largest value */
    double most() {
        return sorted[sorted.length - 1];
    }
}
