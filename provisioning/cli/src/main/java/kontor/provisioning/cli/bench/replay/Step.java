package kontor.provisioning.cli.bench.replay;

import java.util.List;

/**
 * What goes to the database at once: statements without values, or one statement with the values of one or several rows.
 *
 * @param sql its text for JDBC
 * @param rows values of each row; one empty row where there are none
 * @param touches how many rows it must touch
 */
record Step(String sql, List<List<Value>> rows, Touches touches) {

    /** How many rows a statement must touch. */
    enum Touches {
        /** One for each row of values, as it did when it was recorded: it makes a record, or changes one of a known version. */
        EACH,
        /** As many as the first repeat: it writes or locks what it finds. */
        ALIKE,
        /** Any number: it reads. */
        ANY
    }

    boolean isBatch() {
        return rows.size() > 1;
    }

    boolean isPlain() {
        return rows.get(0).isEmpty();
    }
}
