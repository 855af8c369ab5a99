package kontor.provisioning.cli.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kontor.provisioning.cli.bench.replay.Copier;
import kontor.provisioning.engine.database.Transactions;

/**
 * Drafts that wait for an action, each for one request: one is made by the product, all others are copies of it.
 *
 * @param pool the drafts
 * @param version the version of each
 */
record Drafts(Pool pool, long version) {

    /**
     * Has the product make a draft, and makes it the original of copies.
     *
     * @param bench the running installation
     * @param firm whose it is
     * @param tables the tables whose new rows are copied, the draft's own first
     * @param maker makes it through the API
     * @param given identifiers in it that other identifiers take the place of in turn, in the copies
     * @return the drafts, none yet
     */
    static Drafts of(Bench bench, BenchFirm firm, List<String> tables, Supplier<Made> maker, Map<UUID, List<UUID>> given) {
        Traces traces = new Traces(bench.house().database().migrator(), firm);
        long before = traces.mark();
        Made original = maker.get();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        tables.forEach(table -> rows.put(table, traces.rows(table, before)));
        List<UUID> identifiers = new ArrayList<>(List.of(original.id()));
        rows.values().forEach(table -> table.stream().map(Drafts::id).filter(id -> !identifiers.contains(id)).forEach(identifiers::add));
        identifiers.addAll(given.keySet());
        Copier copier = new Copier(new Transactions(bench.house().database().migrator()), firm.tenant().schema(), identifiers, rows);
        return new Drafts(new Pool(number -> copier.copy(number, given)), original.version());
    }

    private static UUID id(String row) {
        try (JsonReader reader = Json.createReader(new StringReader(row))) {
            return UUID.fromString(reader.readObject().getString("id"));
        }
    }

    /** @return a draft that nobody has touched, for asking the product to act on it */
    Made made(List<UUID> draft) {
        return new Made(draft.get(0), version);
    }
}
