package kontor.provisioning.cli.bench.replay;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kontor.provisioning.cli.Failure;

/**
 * What a request leaves in the firm's tables.
 *
 * @param rows how many rows it made or changed, by table; history and events are tables, too
 */
public record Footprint(Map<String, Long> rows) {

    /**
     * A repeat must leave as many rows in each table as what was recorded.
     *
     * @param what the request
     * @param repeat what the repeat left
     * @throws Failure naming the first table in which it left more or fewer
     */
    public void demand(String what, Footprint repeat) {
        if (rows.isEmpty()) {
            throw new Failure(what + " leaves nothing in the database.", "See that the benchmark asks for what it means to ask for.");
        }
        Set<String> tables = new TreeSet<>(rows.keySet());
        tables.addAll(repeat.rows().keySet());
        for (String table : tables) {
            long ours = rows.getOrDefault(table, 0L);
            long theirs = repeat.rows().getOrDefault(table, 0L);
            if (ours != theirs) {
                throw new Failure(what + ": the product writes " + ours + " rows of " + table + ", the repeat " + theirs + ".",
                    "Change how the benchmark fills in what is new in each repeat (kontor.provisioning.cli.bench.replay).");
            }
        }
    }
}
