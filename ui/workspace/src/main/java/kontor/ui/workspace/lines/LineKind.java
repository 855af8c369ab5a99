package kontor.ui.workspace.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Lines;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Sort;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.screen.Screen;

/**
 * What a definition says of its lines, as far as the reader may see them.
 *
 * @param document   definition of the record that has the lines
 * @param line       definition of a line
 * @param lines      how the two belong together
 * @param columns    what is shown of a line, in order
 * @param changeable whether the reader may change lines of the record as it stands
 */
record LineKind(EntityDefinition<?> document, EntityDefinition<?> line, Lines lines, List<FieldDefinition> columns, boolean changeable) {

    /** The lines of a record; empty if its definition has none or the reader may not see them. */
    static Optional<LineKind> of(Screen screen, EntityDefinition<?> document, String state) {
        return document.lines().flatMap(lines -> screen.definition(lines.definition()).filter(line -> screen.may(line, "read")).map(line -> {
            List<String> names = line.list().stream().filter(name -> !name.equals(lines.field()) && !name.equals(lines.place())).toList();
            boolean changeable = lines.mayChange(state) && screen.may(line, "create") && screen.may(line, "update");
            return new LineKind(document, line, lines, screen.readable(line, names), changeable);
        }));
    }

    /** Whether a column can be typed in. */
    boolean isTyped(Screen screen, FieldDefinition column) {
        return changeable && screen.access().mayWrite(line, column, "update");
    }

    /** The lines of a record in their order. */
    List<Row> of(Screen screen, UUID record) {
        List<String> fields = new ArrayList<>(columns.stream().map(FieldDefinition::name).toList());
        fields.add(lines.place());
        ListQuery question = ListQuery.all().filters(List.of(new Filter(lines.field(), Filter.Operator.EQ, List.of(record.toString()))))
                .fields(fields).sort(List.of(new Sort(lines.place(), false)));
        List<Row> all = new ArrayList<>();
        String next = null;
        do {
            Page page = screen.desk().list(line, question.page(ListQuery.MOST, next, 0));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }

    /** Currency of the record's amounts. */
    String currency(Screen screen, Row record) {
        return document.fields().values().stream().filter(field -> field.kind() == FieldKind.CURRENCY).findFirst()
                .map(field -> record.text(field.name())).filter(code -> !code.isEmpty()).orElseGet(() -> screen.access().currency());
    }

    /** What the record's lines come to: its amounts that nobody types. */
    List<FieldDefinition> totals(Screen screen) {
        return document.form().values().stream().flatMap(List::stream).map(document::field)
                .filter(field -> field.type() == Money.class && !field.writable() && screen.access().mayRead(document, field)).toList();
    }
}
