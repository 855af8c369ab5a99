package kontor.provisioning.cli.bench.replay;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.value.Uuids;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.database.Transactions;

/**
 * Copies a record that the product has made, with all that belongs to it, in bulk, as the owner of the tables: with
 * identifiers of their own, with history and search entry; without the events, which nobody waits for.
 */
public final class Copier {
    private static final String INSERT = """
            insert into {schema}.{table} select r.* from unnest(cast(? as text[])) with ordinality as given (row, n),
            jsonb_populate_record(null::{schema}.{table}, cast(given.row as jsonb)) r order by given.n""";
    private static final int AT_ONCE = 500;
    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Transactions owner;
    private final SchemaName schema;
    private final Slots slots;
    private final Map<String, List<Value>> rows = new LinkedHashMap<>();
    private final List<UUID> originals;

    /**
     * @param owner connections of the tables' owner
     * @param schema the firm's schema
     * @param originals identifiers in the rows that are replaced in each copy: that of the record first
     * @param rows the rows to copy, as JSON, by table
     */
    public Copier(Transactions owner, SchemaName schema, List<UUID> originals, Map<String, List<String>> rows) {
        this.owner = owner;
        this.schema = schema;
        this.originals = List.copyOf(originals);
        this.slots = new Slots(originals, NEVER);
        rows.forEach((table, content) -> this.rows.put(table, content.stream().map(slots::of).toList()));
    }

    /**
     * @param number how many copies are made
     * @param given identifiers that stand in all copies instead of an original, in turn: others than new ones
     * @return identifiers of each copy, in the order of the originals
     */
    public List<List<UUID>> copy(int number, Map<UUID, List<UUID>> given) {
        List<List<UUID>> copies = new ArrayList<>();
        while (copies.size() < number) {
            List<List<UUID>> some = new ArrayList<>();
            for (int i = copies.size(); i < Math.min(number, copies.size() + AT_ONCE); i++) {
                some.add(identifiers(given, i));
            }
            owner.run(session -> insert(session, some));
            copies.addAll(some);
        }
        return copies;
    }

    private List<UUID> identifiers(Map<UUID, List<UUID>> given, int place) {
        return originals.stream().map(original -> {
            List<UUID> chosen = given.getOrDefault(original, List.of());
            return chosen.isEmpty() ? Uuids.next() : chosen.get(place % chosen.size());
        }).toList();
    }

    private void insert(Session session, List<List<UUID>> copies) throws SQLException {
        List<String[]> values = copies.stream().map(slots::fill).toList();
        for (Map.Entry<String, List<Value>> table : rows.entrySet()) {
            List<String> filled = new ArrayList<>();
            values.forEach(each -> table.getValue().forEach(row -> filled.add(row.with(each))));
            session.update(schema.into(INSERT).replace("{table}", table.getKey()), filled);
        }
    }
}
