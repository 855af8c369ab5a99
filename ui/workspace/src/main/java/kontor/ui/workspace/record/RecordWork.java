package kontor.ui.workspace.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.entity.VersionConflict;
import kontor.ui.workspace.part.Confirm;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** What a person does to the record on the page: saves input, takes actions, and is told what stood in the way. */
final class RecordWork {

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private Row row;
    private final RecordForm form;
    private final Drafts drafts;
    private final Runnable redraw;
    private boolean over;

    RecordWork(Screen screen, EntityDefinition<?> definition, Row row, RecordForm form, Drafts drafts, Runnable redraw) {
        this.screen = screen;
        this.definition = definition;
        this.row = row;
        this.form = form;
        this.drafts = drafts;
        this.redraw = redraw;
    }

    /** Goes on from a later version of the record, in which nothing has changed that is typed here. */
    void goOn(Row later) {
        row = later;
    }

    boolean isDirty() {
        return !over && form.isEditable() && !form.changes().isEmpty();
    }

    /** Brings back input that was not saved; returns whether there was any. */
    boolean restoreDraft() {
        Map<String, Object> kept = drafts.read();
        form.type(kept);
        return !kept.isEmpty() && isDirty();
    }

    void keepDraft() {
        if (!over) {
            Failures.guard(screen, () -> drafts.keep(form.changes()));
        }
    }

    void forgetDraft() {
        over = true;
        drafts.forget();
    }

    /** Saves; returns whether it went well. */
    boolean save() {
        return form.isComplete() && write(form.changes(), row == null ? 0 : row.version());
    }

    private boolean write(Map<String, Object> changes, long version) {
        try {
            Row saved = row == null ? screen.desk().create(definition, Row.of(present(changes)))
                    : screen.desk().update(definition, row.id(), version, Row.of(changes));
            forgetDraft();
            Toasts.done(screen.say("saved"));
            if (row == null) {
                screen.go(screen.addresses().record(definition, saved.id()));
            } else {
                redraw.run();
            }
            return true;
        } catch (InvalidInput invalid) {
            List<String> others = form.mark(invalid.problems());
            if (!others.isEmpty()) {
                Toasts.problem(String.join(" ", others), screen.say("close"));
            }
        } catch (VersionConflict conflict) {
            compare(conflict, changes);
        } catch (RuntimeException failure) {
            Toasts.problem(Failures.explain(screen, failure), screen.say("close"));
        }
        return false;
    }

    /** A new record is made of all that the form holds, what the class gives by itself included. */
    private Map<String, Object> present(Map<String, Object> changes) {
        Map<String, Object> values = new LinkedHashMap<>(changes);
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private void compare(VersionConflict conflict, Map<String, Object> mine) {
        new ConflictDialog(screen, definition, row.id(), conflict.current(), mine, () -> {
            forgetDraft();
            redraw.run();
        }, kept -> {
            if (kept.isEmpty()) {
                forgetDraft();
                redraw.run();
            } else {
                write(kept, conflict.current().version());
            }
        }).open();
    }

    /** Takes an action, after saving what was typed. */
    void act(String action) {
        if (isDirty() && !form.isComplete()) {
            return;
        }
        Row current = row;
        if (isDirty()) {
            if (!save()) {
                return;
            }
            current = screen.desk().get(definition, row.id());
        }
        Row at = current;
        switch (action) {
            case "archive" -> archive(at);
            case "restore" -> Failures.guard(screen, () -> screen.desk().restore(definition, at.id(), at.version()));
            case "delete" -> delete(at);
            default -> perform(action, at);
        }
        if ("restore".equals(action)) {
            redraw.run();
        }
    }

    private void archive(Row at) {
        boolean done = Failures.guard(screen, () -> {
            Row now = screen.desk().archive(definition, at.id(), at.version());
            Toasts.undoable(screen.say("record.archived-toast", screen.title(definition, at)), screen.say("undo"), () ->
                    Failures.guard(screen, () -> {
                        screen.desk().restore(definition, now.id(), now.version());
                        redraw.run();
                        Toasts.done(screen.say("record.restored", screen.title(definition, at)));
                    }));
        });
        if (done) {
            redraw.run();
        }
    }

    private void delete(Row at) {
        Confirm.open(screen.say("delete.title"), screen.say("delete.text", screen.title(definition, at)),
                screen.names().action(definition, "delete"), screen.say("cancel"), () -> Failures.guard(screen, () -> {
                    screen.desk().delete(definition, at.id(), at.version());
                    forgetDraft();
                    Toasts.done(screen.say("record.deleted", screen.title(definition, at)));
                    screen.go(screen.addresses().list(definition));
                }));
    }

    private void perform(String action, Row at) {
        ActionRun.start(screen, definition, action, at.id(), at.version(), now -> {
            Toasts.done(screen.say("record.did", screen.names().action(definition, action)));
            redraw.run();
        });
    }
}
