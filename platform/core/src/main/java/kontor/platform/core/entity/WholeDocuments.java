package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Lines;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Action;

/** Makes a record with its lines at once: all of it, in one transaction, or nothing. Each step asks for its own permission. */
@ApplicationScoped
public class WholeDocuments {

    @Inject
    Services services;

    @Inject
    ListReader reader;

    /**
     * A new record with lines, in the order given.
     *
     * @param values values of the record
     * @param lines  values of each line, but for the record that it belongs to
     * @return the record as it stands with all of them. Errors: as for each by itself, those of a line's fields named {@code lines.0.quantity}
     */
    @Action("platform.session.document")
    public Row create(EntityDefinition<?> definition, Row values, List<Row> lines) {
        Lines kind = definition.lines().orElseThrow(() -> new InvalidInput("lines", "platform.unknown-field", "lines"));
        EntityDefinition<?> line = Modules.all().definition(kind.definition()).orElseThrow();
        Row document = services.of(definition).create(values);
        for (int place = 0; place < lines.size(); place++) {
            Map<String, Object> all = new LinkedHashMap<>(lines.get(place).values());
            all.put(kind.field(), document.id().toString());
            add(line, Row.of(all), place);
        }
        return reader.written(definition, document.id());
    }

    private void add(EntityDefinition<?> line, Row values, int place) {
        try {
            services.of(line).create(values);
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.problems().stream()
                    .map(problem -> new InvalidInput.Problem("lines." + place + "." + problem.field(), problem.code(), problem.arguments())).toList());
        }
    }
}
