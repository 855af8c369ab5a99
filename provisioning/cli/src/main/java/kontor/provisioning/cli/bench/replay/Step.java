package kontor.provisioning.cli.bench.replay;

import java.util.List;

/**
 * What goes to the database at once: statements without values, or one statement with the values of one or several rows.
 *
 * @param sql its text for JDBC
 * @param rows values of each row; one empty row where there are none
 * @param counts whether a repeat must find or touch as many rows as the first time: it writes, or locks
 */
record Step(String sql, List<List<Value>> rows, boolean counts) {

    boolean isBatch() {
        return rows.size() > 1;
    }

    boolean isPlain() {
        return rows.get(0).isEmpty();
    }
}
