package kontor.provisioning.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demo files of all modules, in the order in which they are loaded, as {@code demo/<module>.yaml} says. */
final class DemoPlan {

    /**
     * One kind of records.
     *
     * @param name name of the file, without ending
     * @param path address of the records in the API
     * @param key columns by which a record is known again
     * @param state column that names the state; null for none
     * @param moves actions that lead to each state
     * @param discard records made on the way that are not kept: path and filters; null for none
     * @param writer column that names the person who writes the row; null if the one who runs the firm does
     * @param dates columns to be set back: table and columns; null for none
     * @param follows for records that come of others: what they come of; null for records that are imported
     * @param fills whether the one row completes the one record that is there
     */
    record Kind(String name, String path, List<String> key, String state, Map<String, List<Map<String, Object>>> moves,
                Map<String, Object> discard, String writer, Map<String, Object> dates, Follows follows, boolean fills) {

        /** The key of a row, as the import makes it. */
        String key(NamedCsvRecord row) {
            return key.stream().map(column -> row.getField(column).strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }

        /** Whether a column is what an action asks for, and no field of the record. */
        @SuppressWarnings("unchecked")
        boolean asked(String column) {
            return moves.values().stream().flatMap(List::stream).map(move -> (Map<String, Map<String, String>>) move.getOrDefault("input", Map.of()))
                .flatMap(input -> input.values().stream()).anyMatch(from -> column.equals(from.get("column")));
        }

        /** The firm's file, if it has one. */
        Optional<byte[]> file(String firm) {
            return resource("demo/" + firm + "/" + name + ".csv");
        }
    }

    /**
     * What a record comes of, such as the order that a delivery is for.
     *
     * @param field field of the record that points there
     * @param of address of the records that it points at
     * @param by field of those that the row names them by, in the column called like {@code field}
     * @param make whether the record is made where nobody has made it yet
     * @param turn kinds of a later turn wait for those of an earlier one, as invoices do for deliveries
     */
    record Follows(String field, String of, String by, boolean make, int turn) {

        private static Follows of(Map<String, Object> entry) {
            return entry == null ? null : new Follows((String) entry.get("field"), (String) entry.get("of"), (String) entry.get("by"),
                Boolean.TRUE.equals(entry.get("make")), (Integer) entry.getOrDefault("turn", 1));
        }
    }

    private DemoPlan() {
    }

    /** @return all kinds of records; the modules that others need come first */
    static List<Kind> kinds() {
        List<BusinessModule> modules = ServiceLoader.load(BusinessModule.class).stream().map(ServiceLoader.Provider::get).toList();
        List<Kind> kinds = new ArrayList<>();
        for (BusinessModule module : new Modules(modules).list()) {
            resource("demo/" + module.id() + ".yaml").ifPresent(bytes -> kinds.addAll(read(bytes)));
        }
        return kinds;
    }

    /** @return the rows of a file */
    static List<NamedCsvRecord> rows(byte[] file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @return the rows as a file again */
    static byte[] file(List<NamedCsvRecord> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(rows.get(0).getHeader());
            rows.forEach(row -> writer.writeRecord(row.getFields()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Kind> read(byte[] bytes) {
        Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(bytes, StandardCharsets.UTF_8));
        return file.get("files").stream().map(DemoPlan::kind).toList();
    }

    @SuppressWarnings("unchecked")
    private static Kind kind(Map<String, Object> entry) {
        return new Kind((String) entry.get("name"), (String) entry.get("path"), (List<String>) entry.get("key"), (String) entry.get("state"),
            (Map<String, List<Map<String, Object>>>) entry.getOrDefault("moves", Map.of()),
            (Map<String, Object>) entry.get("discard"), (String) entry.get("writer"), (Map<String, Object>) entry.get("dates"),
            Follows.of((Map<String, Object>) entry.get("follows")),
            Boolean.TRUE.equals(entry.get("fills")));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = DemoPlan.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
