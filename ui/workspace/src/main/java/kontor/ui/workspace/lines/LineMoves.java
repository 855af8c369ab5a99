package kontor.ui.workspace.lines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** Moves lines to other places: by dragging the handle, by the arrow keys on it, or by Alt with an arrow anywhere in the line. */
final class LineMoves {

    private final Screen screen;
    private final LineKind kind;
    private final Runnable moved;
    private final Span told = new Span();
    private UUID follow;

    LineMoves(Screen screen, LineKind kind, Runnable moved) {
        this.screen = screen;
        this.kind = kind;
        this.moved = moved;
        told.addClassName("k-visually-hidden");
        told.getElement().setAttribute("aria-live", "polite");
    }

    /** Says aloud where a line has gone. */
    Span told() {
        return told;
    }

    /** The handle of a line, which makes the line a place to drop others on, too. */
    Button handle(LineRow row, List<LineRow> rows) {
        Button handle = Buttons.icon("grip-vertical", screen.say("lines.move", rows.indexOf(row) + 1), () -> { });
        handle.addClassName("k-line-handle");
        DragSource<Button> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(row);
        source.setDragImage(row, 0, 0);
        DropTarget<LineRow> target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(e -> e.getDragData().filter(LineRow.class::isInstance).map(LineRow.class::cast)
                .ifPresent(dragged -> move(rows, dragged, rows.indexOf(row))));
        row.getElement().addEventListener("keydown", e -> move(rows, row, rows.indexOf(row) - 1))
                .setFilter("event.key === 'ArrowUp' && (event.altKey || event.target.closest('.k-line-handle')) && (event.preventDefault() || true)");
        row.getElement().addEventListener("keydown", e -> move(rows, row, rows.indexOf(row) + 1))
                .setFilter("event.key === 'ArrowDown' && (event.altKey || event.target.closest('.k-line-handle')) && (event.preventDefault() || true)");
        return handle;
    }

    /** Puts a line at another place; the others move up or down. */
    void move(List<LineRow> rows, LineRow row, int to) {
        if (row.stored() == null || to < 0 || to >= rows.size() || rows.get(to).stored() == null || rows.get(to) == row) {
            return;
        }
        List<LineRow> order = new ArrayList<>(rows);
        order.remove(row);
        order.add(to, row);
        follow = row.stored().id();
        Failures.guard(screen, () -> number(order));
        told.setText(screen.say("lines.moved", to + 1));
        moved.run();
    }

    private void number(List<LineRow> order) {
        List<Row> stored = order.stream().map(LineRow::stored).filter(java.util.Objects::nonNull).toList();
        for (int i = 0; i < stored.size(); i++) {
            Row line = stored.get(i);
            if (place(line) != i + 1) {
                // A cent that is rounded falls to one line or another: moving one may have written the next.
                long version = screen.desk().get(kind.line(), line.id()).version();
                screen.desk().update(kind.line(), line.id(), version, Row.of(Map.of(kind.lines().place(), (long) (i + 1))));
            }
        }
    }

    /** Leaves the focus with the line that was moved. */
    void settle(List<LineRow> rows) {
        rows.stream().filter(row -> row.stored() != null && row.stored().id().equals(follow)).findFirst()
                .ifPresent(row -> row.getChildren().findFirst().ifPresent(handle -> ((Button) handle).focus()));
        follow = null;
    }

    /** The place after the last line. */
    long next(List<LineRow> rows) {
        return rows.stream().map(LineRow::stored).filter(java.util.Objects::nonNull).mapToLong(this::place).max().orElse(0) + 1;
    }

    private long place(Row line) {
        return line.get(kind.lines().place()) instanceof Number place ? place.longValue() : 0;
    }
}
