package kontor.provisioning.cli.bench;

/**
 * One figure of a scenario.
 *
 * @param name what it is
 * @param unit its unit; empty for a ratio
 * @param value the median of what was measured
 * @param low the lowest of the rounds; the value itself if there is one only
 * @param high the highest of the rounds
 * @param aim what it should be; null for a figure that is told and has none
 */
record Figure(String name, String unit, double value, double low, double high, Aim aim) {

    /**
     * What a figure should be.
     *
     * @param relation which side of the limit is right
     * @param limit the limit, in the figure's unit
     */
    record Aim(Relation relation, double limit) {

        /** Which side of a limit is right. */
        enum Relation {
            /** The limit or more. */
            AT_LEAST,
            /** Less than the limit. */
            UNDER
        }

        static Aim atLeast(double limit) {
            return new Aim(Relation.AT_LEAST, limit);
        }

        static Aim under(double limit) {
            return new Aim(Relation.UNDER, limit);
        }

        boolean metBy(double value) {
            return relation == Relation.AT_LEAST ? value >= limit : value < limit;
        }
    }

    static Figure of(String name, String unit, Statistics rounds) {
        return new Figure(name, unit, rounds.median(), rounds.least(), rounds.most(), null);
    }

    static Figure of(String name, String unit, double value) {
        return new Figure(name, unit, value, value, value, null);
    }

    Figure aimed(Aim wanted) {
        return new Figure(name, unit, value, low, high, wanted);
    }

    /** @return true if it has no aim, or is as it should be */
    boolean met() {
        return aim == null || aim.metBy(value);
    }
}
