package kontor.ui.workspace.board;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.entity.ActionDescription;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.record.ActionDialog;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** A board: the browser draws the lanes and moves cards at once; here the moves are made, and refused with a reason. */
@Tag("kontor-board")
@JsModule("./kontor-board.ts")
public class BoardView extends Component {

    private static final int CARDS = 25;
    private static final int LINES = 3;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Moves moves;
    private final transient Optional<BoardCard> card;
    private final transient LongConsumer told;
    private final transient FieldDefinition stateField;
    private final transient Map<UUID, Row> rows = new HashMap<>();
    private transient ListState state = ListState.plain();

    /** A board of a definition's records; {@code told} hears how many there are. */
    public BoardView(Screen screen, EntityDefinition<?> definition, LongConsumer told) {
        this.screen = screen;
        this.definition = definition;
        this.told = told;
        moves = new Moves(screen, definition);
        stateField = definition.field(definition.stateField().orElseThrow());
        card = screen.extensions(BoardCard.class).stream().filter(c -> c.serves(definition)).findFirst();
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", screen.names().plural(definition));
        getElement().setPropertyJson("texts", texts());
    }

    private JsonObject texts() {
        JsonObject texts = Json.createObject();
        for (String key : List.of("move", "moveTo", "moved", "illegal", "showAll", "empty")) {
            texts.put(key, screen.words().pattern("board." + key));
        }
        return texts;
    }

    /** Shows what the address asks for. */
    public void show(ListState asked) {
        state = asked;
        rows.clear();
        JsonArray lanes = Json.createArray();
        LaneTotals totals = LaneTotals.of(screen, definition, state, sumField());
        definition.board().forEach(lane -> lanes.set(lanes.length(), lane(lane, totals)));
        told.accept(definition.board().stream().mapToLong(totals::count).sum());
        getElement().setPropertyJson("lanes", lanes);
    }

    private JsonObject lane(String key, LaneTotals totals) {
        ListQuery query = query(key);
        List<Row> items = screen.desk().list(definition, query.page(CARDS, null, 0)).items();
        JsonObject lane = figures(key, totals);
        lane.put("label", screen.names().option(definition, stateField, key));
        lane.put("tone", Chip.attribute(FieldShow.tone(definition, stateField, key)));
        lane.put("all", screen.addresses().list(definition) + "?" + state.withView(ListState.LIST)
                .with(new Filter(stateField.name(), Filter.Operator.EQ, List.of(key))).parameters().getQueryString());
        JsonArray targets = Json.createArray();
        moves.targets(key, List.copyOf(definition.board())).forEach(t -> targets.set(targets.length(), t));
        lane.put("moves", targets);
        JsonArray cards = Json.createArray();
        items.forEach(row -> cards.set(cards.length(), card(row)));
        lane.put("cards", cards);
        return lane;
    }

    private static JsonObject figures(String key, LaneTotals totals) {
        JsonObject figures = Json.createObject();
        figures.put("key", key);
        figures.put("count", totals.count(key));
        figures.put("sum", totals.sum(key));
        return figures;
    }

    private String sumField() {
        return card.flatMap(BoardCard::sum).filter(f -> screen.access().mayRead(definition, definition.field(f))).orElse(null);
    }

    private ListQuery query(String lane) {
        List<String> fields = new ArrayList<>(List.of(definition.title(), stateField.name()));
        fields.addAll(card.map(BoardCard::fields).orElse(definition.list()));
        return state.query(fields.stream().distinct().toList()).filter(stateField.name(), Filter.Operator.EQ, lane);
    }

    private JsonObject card(Row row) {
        rows.put(row.id(), row);
        JsonObject drawn = Json.createObject();
        drawn.put("id", row.id().toString());
        drawn.put("title", screen.title(definition, row));
        drawn.put("href", screen.addresses().record(definition, row.id()));
        JsonArray lines = Json.createArray();
        card.map(c -> c.lines(screen, row)).orElseGet(() -> usualLines(row)).forEach(l -> lines.set(lines.length(), l));
        drawn.put("lines", lines);
        return drawn;
    }

    private List<String> usualLines(Row row) {
        FieldShow show = new FieldShow(screen, definition);
        return screen.readable(definition, definition.list()).stream()
                .filter(f -> !f.name().equals(definition.title()) && f != stateField)
                .map(f -> show.text(f, row)).filter(t -> !t.isEmpty()).limit(LINES).toList();
    }

    /** The browser has moved a card: makes the move, or says why it must go back. */
    @ClientCallable
    JsonObject move(String id, String lane) {
        Row row = rows.get(UUID.fromString(id));
        if (row == null || !definition.board().contains(lane)) {
            return refused(screen.names().message("platform.not-found", List.of()));
        }
        String from = row.text(stateField.name());
        Optional<ActionDescription> action = moves.action(from, lane);
        if (action.isEmpty()) {
            return refused(whyNot(from, lane));
        }
        if (action.get().input() != null) {
            // The card waits where it was until the questions are answered.
            new ActionDialog(screen, definition, action.get(), input -> perform(row, action.get(), input)).open();
            return refused(null);
        }
        try {
            return moved(row, from, change(row, action.get(), Map.of()));
        } catch (RuntimeException failure) {
            return refused(Failures.explain(screen, failure));
        }
    }

    private void perform(Row row, ActionDescription action, Map<String, Object> input) {
        change(row, action, input);
        show(state);
    }

    private Row change(Row row, ActionDescription action, Map<String, Object> input) {
        Row now = screen.desk().perform(definition, action.name(), row.id(), row.version(), input);
        rows.put(now.id(), now);
        return now;
    }

    private JsonObject moved(Row before, String from, Row now) {
        String to = now.text(stateField.name());
        String title = screen.title(definition, before);
        moves.action(to, from).filter(back -> back.input() == null).ifPresent(back -> Toasts.undoable(
                screen.say("board.moved", title, screen.names().option(definition, stateField, to)), screen.say("undo"),
                () -> Failures.guard(screen, () -> perform(rows.getOrDefault(now.id(), now), back, Map.of()))));
        JsonObject outcome = Json.createObject();
        outcome.put("ok", true);
        LaneTotals totals = LaneTotals.of(screen, definition, state, sumField());
        JsonArray lanes = Json.createArray();
        List.of(from, to).forEach(key -> lanes.set(lanes.length(), figures(key, totals)));
        outcome.put("lanes", lanes);
        return outcome;
    }

    private JsonObject refused(String reason) {
        JsonObject outcome = Json.createObject();
        outcome.put("ok", false);
        if (reason != null) {
            outcome.put("reason", reason);
            Toasts.problem(reason, screen.say("close"));
        }
        return outcome;
    }

    private String whyNot(String from, String to) {
        if (moves.isLegal(from, to)) {
            return screen.names().message("platform.no-role", List.of());
        }
        return screen.say("board.illegal", screen.names().option(definition, stateField, from),
                screen.names().option(definition, stateField, to));
    }
}
