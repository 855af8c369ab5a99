package kontor.ui.workspace.lines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/**
 * The lines of a record on its page. Each line is kept as soon as it is typed, by the services, which fill in what a
 * product says and reckon the totals; Enter begins the next line; lines are moved by mouse or keyboard; rows of a
 * spreadsheet may be pasted into any cell.
 */
public final class LineItems extends Section {

    private static final String PASTED = "event.clipboardData.getData('text/plain')";
    private static final String CELL = "(event.target.closest('[data-field]') || {dataset: {}}).dataset.field";

    private final transient Screen screen;
    private final transient LineKind kind;
    private final transient LineCells cells;
    private final transient Consumer<Row> changed;
    private final transient List<LineRow> rows = new ArrayList<>();
    private final LineTotals totals;
    private final Div list = new Div();
    private final LineMoves moves;
    private transient Row record;

    private LineItems(Screen screen, LineKind kind, Row record, Consumer<Row> changed) {
        this.screen = screen;
        this.kind = kind;
        this.record = record;
        this.changed = changed;
        cells = new LineCells(screen, kind.line(), kind.currency(screen, record));
        totals = new LineTotals(screen, kind);
        moves = new LineMoves(screen, kind, this::placed);
        addClassNames("k-panel", "k-lines");
        list.addClassName("k-line-list");
        list.getElement().setAttribute("role", "list");
        getElement().getStyle().set("--columns", String.valueOf(kind.columns().size()));
        add(new H2(screen.names().related(kind.document(), kind.lines().key())), new LineHead(screen, kind), list);
        kind.of(screen, record.id()).forEach(this::put);
        foot();
        totals.show(record);
    }

    /** The lines of a record, if its definition has some and the reader may see them; {@code changed} hears of the record's new amounts. */
    public static Optional<LineItems> of(Screen screen, EntityDefinition<?> definition, Row record, Consumer<Row> changed) {
        String state = definition.stateField().map(record::text).orElse(null);
        return LineKind.of(screen, definition, state).map(kind -> new LineItems(screen, kind, record, changed));
    }

    /** Names of the record's amounts that are shown below its lines. */
    public static List<String> amounts(Screen screen, EntityDefinition<?> definition) {
        return LineKind.of(screen, definition, null).map(kind -> kind.totals(screen).stream().map(FieldDefinition::name).toList()).orElse(List.of());
    }

    private void foot() {
        Div foot = new Div();
        foot.addClassName("k-line-foot");
        if (kind.changeable()) {
            Div left = new Div(Buttons.plain("plus", screen.say("lines.add"), () -> begin()), new Span(screen.say("lines.keys")));
            left.addClassName("k-line-tools");
            foot.add(left);
        } else if (rows.isEmpty()) {
            foot.add(new Span(screen.say("lines.none")));
        }
        foot.add(totals);
        add(foot, moves.told());
        if (kind.changeable() && rows.isEmpty()) {
            put(null);
        }
    }

    /** Begins a new line below the others. */
    private void begin() {
        rows.stream().filter(LineRow::isBlank).findFirst().orElseGet(() -> put(null)).begin();
    }

    private LineRow put(Row stored) {
        LineRow row = new LineRow(screen, kind, cells, stored, this::keep);
        rows.add(row);
        list.add(row);
        if (kind.changeable()) {
            row.addComponentAsFirst(moves.handle(row, rows));
            Button remove = Buttons.icon("x", screen.say("lines.remove"), () -> remove(row));
            remove.addClassName("k-line-remove");
            row.end(remove);
            listen(row);
        } else {
            row.end();
        }
        return row;
    }

    private void listen(LineRow row) {
        // An open list of hits takes Enter for itself; a button is pressed by it.
        row.getElement().addEventListener("keydown", e -> begin())
                .setFilter("event.key === 'Enter' && !event.isComposing && !event.target.closest('vaadin-button, a')");
        row.getElement().addEventListener("paste", e -> paste(row, e))
                .setFilter("/[\\t\\n]/.test(" + PASTED + ".trim()) && (event.preventDefault() || true)")
                .addEventData(PASTED).addEventData(CELL);
    }

    private void paste(LineRow row, DomEvent event) {
        String cell = event.getEventData().hasKey(CELL) && event.getEventData().get(CELL).getType() == elemental.json.JsonType.STRING
                ? event.getEventData().getString(CELL) : "";
        paste(row, cell, event.getEventData().getString(PASTED));
    }

    /** Puts the rows of a spreadsheet into the lines, from a cell on; further rows become further lines. */
    void paste(LineRow row, String cell, String text) {
        int at = rows.indexOf(row);
        for (List<String> texts : PastedCells.read(text)) {
            LineRow into = at < rows.size() ? rows.get(at) : put(null);
            into.paste(cell, texts);
            if (!into.isFaulty()) {
                keep(into, false);
            }
            at++;
        }
        follow();
    }

    private void keep(LineRow row) {
        keep(row, true);
    }

    /** Has the services write a line as it was typed; what they refuse is said at the line and stays there as typed. */
    private void keep(LineRow row, boolean follow) {
        Map<String, Object> changes = row.changes();
        if (changes.isEmpty() || row.isBlank()) {
            return;
        }
        try {
            row.show(row.stored() == null ? make(row, changes)
                    : screen.desk().update(kind.line(), row.stored().id(), row.stored().version(), Row.of(changes)));
            if (follow) {
                follow();
            }
        } catch (InvalidInput invalid) {
            row.mark(invalid.problems());
        } catch (RuntimeException failure) {
            row.tell(Failures.explain(screen, failure));
        }
    }

    private Row make(LineRow row, Map<String, Object> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(kind.lines().field(), Reference.to(record.id()));
        values.putAll(typed);
        values.values().removeIf(java.util.Objects::isNull);
        values.put(kind.lines().place(), moves.next(rows));
        return screen.desk().create(kind.line(), Row.of(values));
    }

    private void remove(LineRow row) {
        if (row.stored() != null) {
            Row gone = row.stored();
            if (!Failures.guard(screen, () -> screen.desk().delete(kind.line(), gone.id(), gone.version()))) {
                return;
            }
            Toasts.undoable(screen.say("lines.removed"), screen.say("undo"), () -> Failures.guard(screen, () -> restore(gone)));
        }
        rows.remove(row);
        list.remove(row);
        follow();
        if (rows.isEmpty()) {
            put(null).begin();
        }
    }

    private void restore(Row gone) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(kind.lines().field(), Reference.to(record.id()));
        kind.columns().stream().filter(column -> kind.isTyped(screen, column) && gone.get(column.name()) != null)
                .forEach(column -> values.put(column.name(), gone.get(column.name())));
        values.put(kind.lines().place(), gone.get(kind.lines().place()));
        screen.desk().create(kind.line(), Row.of(values));
        placed();
    }

    /** Draws the lines as they are stored now; what was typed and not kept stays. */
    private void placed() {
        List<LineRow> open = rows.stream().filter(row -> row.stored() == null && !row.isBlank()).toList();
        rows.clear();
        list.removeAll();
        kind.of(screen, record.id()).forEach(this::put);
        rows.addAll(open);
        open.forEach(list::add);
        moves.settle(rows);
        follow();
    }

    /** Reads anew what the lines come to; one line may have changed what another one comes to. */
    private void follow() {
        Failures.guard(screen, () -> {
            Map<UUID, Row> now = kind.of(screen, record.id()).stream().collect(Collectors.toMap(Row::id, row -> row));
            rows.stream().filter(row -> row.stored() != null && now.containsKey(row.stored().id()) && row.changes().isEmpty())
                    .forEach(row -> row.show(now.get(row.stored().id())));
            record = screen.desk().get(kind.document(), record.id());
            totals.show(record);
            changed.accept(record);
        });
    }

    /** For tests: the lines. */
    List<LineRow> rows() {
        return rows;
    }
}
