package kontor.provisioning.cli.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.provisioning.cli.bench.replay.Footprint;
import kontor.provisioning.cli.bench.replay.Growth;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;

/** Tells from a firm's tables what has been written since a moment, while nobody else writes. */
final class Traces {
    private static final String NOW = "select pg_current_xact_id()::text::bigint";
    private static final String TABLES = """
            select relname, (xpath('/row/rows/text()', query_to_xml(format('select count(*) as rows from %I.%I where xmin::text::bigint > %s',
                '{schema}', relname, cast(? as bigint)), false, true, '')))[1]::text::bigint
            from pg_class where relnamespace = '{schema}'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1""";
    private static final String ROWS = "select to_jsonb(t)::text from {schema}.{table} t where xmin::text::bigint > ?";
    private static final String CHANGES = """
            select h.table_name, h.row_id, c.key, c.value::text from {schema}.platform_history h, jsonb_each(h.changes) c
            where h.transaction_id > ? and h.operation = 'U' and c.value ->> 0 ~ '^-?[0-9.]+$' and c.value ->> 1 ~ '^-?[0-9.]+$' order by h.id""";

    private final Transactions owner;
    private final SchemaName schema;

    /**
     * @param migrator connections of the tables' owner
     * @param firm the firm
     */
    Traces(DataSource migrator, BenchFirm firm) {
        this.owner = new Transactions(migrator);
        this.schema = firm.tenant().schema();
    }

    /** @return a mark: what is written from now on comes after it */
    long mark() {
        return owner.call(session -> session.first(NOW, row -> row.getLong(1))).orElseThrow();
    }

    /** @return how many rows were made or changed since a mark, by table */
    Footprint since(long mark) {
        Map<String, Long> rows = new LinkedHashMap<>();
        owner.run(session -> session.list(schema.into(TABLES), row -> Map.entry(row.getString(1), row.getLong(2)), mark).stream()
            .filter(table -> table.getValue() > 0).forEach(table -> rows.put(table.getKey(), table.getValue())));
        return new Footprint(rows);
    }

    /** @return the rows of a table that were made or changed since a mark, as JSON */
    List<String> rows(String table, long mark) {
        return owner.call(session -> session.list(schema.into(ROWS).replace("{table}", table), row -> row.getString(1), mark));
    }

    /** @return what numbers of records grew by since a mark, as the history tells */
    Growth growth(long mark) {
        List<Growth.Change> changes = new ArrayList<>();
        owner.run(session -> changes.addAll(session.list(schema.into(CHANGES), row -> change(row.getString(1), row.getObject(2, UUID.class),
            row.getString(3), row.getString(4)), mark)));
        return new Growth(changes);
    }

    private static Growth.Change change(String table, UUID record, String column, String values) {
        try (JsonReader reader = Json.createReader(new StringReader(values))) {
            JsonArray both = reader.readArray();
            BigDecimal before = new BigDecimal(both.get(0).toString().replace("\"", ""));
            BigDecimal after = new BigDecimal(both.get(1).toString().replace("\"", ""));
            return new Growth.Change(table, record, column, after, after.subtract(before));
        }
    }
}
