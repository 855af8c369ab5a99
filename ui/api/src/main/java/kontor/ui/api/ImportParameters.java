package kontor.ui.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.core.exchange.ImportOptions;
import kontor.platform.core.exchange.ImportService;
import kontor.platform.core.exchange.Mapping;
import kontor.platform.core.exchange.Table;

/**
 * How a file is to be imported, as the address says: {@code dryRun}, {@code file} (name), {@code source}, {@code key}
 * (columns), {@code onDuplicate} (skip, update, fail), {@code currency}, {@code mapping} (Header:field, of a reference also
 * Header:field@source; none for the likeliest), {@code set} (field:value for every row). Lists are separated by commas;
 * {@code mapping}, {@code set} and {@code key} may also be given several times, each then as it stands.
 */
final class ImportParameters {

    private static final List<String> KNOWN = List.of("dryRun", "file", "source", "key", "onDuplicate", "currency", "mapping", "set");

    private final MultivaluedMap<String, String> given;

    /** Errors: {@link InvalidInput} for a parameter that is not known. */
    ImportParameters(MultivaluedMap<String, String> given) {
        given.keySet().stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput(name, "platform.unknown-parameter", name, String.join(", ", KNOWN));
        });
        this.given = given;
    }

    boolean dryRun() {
        return "true".equals(given.getFirst("dryRun"));
    }

    ImportOptions options() {
        return new ImportOptions(given.getFirst("file"), given.getFirst("source"), several("key"),
                ImportOptions.Duplicate.named(given.getFirst("onDuplicate")), given.getFirst("currency"));
    }

    /** The mapping, guessed where none is given. */
    Mapping mapping(ImportService imports, EntityDefinition<?> definition, Table table) {
        List<String> written = several("mapping");
        Mapping mapping = written.isEmpty() ? imports.guess(definition, table) : Mapping.parse(written);
        Map<String, String> constants = Mapping.parseConstants(several("set"));
        return constants.isEmpty() ? mapping : mapping.with(constants);
    }

    private List<String> several(String name) {
        List<String> values = new ArrayList<>(given.getOrDefault(name, List.of()));
        values.removeIf(String::isBlank);
        return values.size() == 1 ? List.of(values.get(0).split(",")) : values;
    }
}
