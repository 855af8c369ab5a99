package kontor.ui.workspace.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.CalendarDays;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** Puts a record on another day: its hours stay what they are on the clock. It can be taken back. */
final class DayMove {

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private final CalendarDays days;
    private final Runnable redraw;

    DayMove(Screen screen, EntityDefinition<?> definition, Runnable redraw) {
        this.screen = screen;
        this.definition = definition;
        this.redraw = redraw;
        days = definition.calendar().orElseThrow();
    }

    /** Whether the person may move records at all; a record's own rules are asked when it is moved. */
    boolean isPermitted() {
        return screen.may(definition, "update") && java.util.stream.Stream.of(days.day(), days.starts(), days.ends())
                .filter(java.util.Objects::nonNull).allMatch(f -> screen.access().mayWrite(definition, definition.field(f), "update"));
    }

    void move(Entries.Entry entry, LocalDate to) {
        if (entry.day().equals(to)) {
            return;
        }
        Row row = entry.row();
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        shift(row, ChronoUnit.DAYS.between(entry.day(), to), before, after);
        Failures.guard(screen, () -> {
            Row moved = screen.desk().update(definition, row.id(), row.version(), Row.of(after));
            Toasts.undoable(screen.say("calendar.moved", row.text(definition.title()), screen.formats().longDate(to)), screen.say("undo"),
                    () -> takeBack(moved, before));
        });
        redraw.run();
    }

    private void shift(Row row, long by, Map<String, Object> before, Map<String, Object> after) {
        for (String field : new String[] {days.day(), days.starts(), days.ends()}) {
            Object value = field == null ? null : row.get(field);
            if (value instanceof LocalDate day) {
                before.put(field, day);
                after.put(field, day.plusDays(by));
            } else if (value instanceof Instant moment) {
                before.put(field, moment);
                after.put(field, moment.atZone(screen.formats().zone()).plusDays(by).toInstant());
            }
        }
    }

    private void takeBack(Row moved, Map<String, Object> before) {
        Failures.guard(screen, () -> {
            screen.desk().update(definition, moved.id(), moved.version(), Row.of(before));
            Toasts.done(screen.say("record.restored", moved.text(definition.title())));
        });
        redraw.run();
    }
}
