package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import kontor.base.activity.ActivityDefinition;
import kontor.base.activity.ActivityView;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.record.ActionRun;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** An open activity on one line: done at a click, with its day and whom it concerns. */
class ActivityLine extends Div {

    private final transient Screen screen;
    private final transient Runnable changed;

    /** An activity as it stands beside its record. */
    ActivityLine(Screen screen, ActivityView activity, Runnable changed) {
        this(screen, activity.id(), activity.version(), activity.subject(), activity.dueDate(), new Span(activity.ownerName()), changed);
    }

    /** An activity of a list; whom it concerns is linked. */
    ActivityLine(Screen screen, Row row, Runnable changed) {
        this(screen, row.id(), row.version(), row.text("subject"), (LocalDate) row.get("dueDate"), concerned(screen, row), changed);
    }

    private ActivityLine(Screen screen, UUID id, long version, String subject, LocalDate due, Span second, Runnable changed) {
        this.screen = screen;
        this.changed = changed;
        addClassName("k-activity");
        if (screen.access().may("base.activity.complete")) {
            Component done = Buttons.icon("circle-dashed", screen.say("activity.complete", subject), () -> complete(id, version, subject));
            add(done);
        }
        Anchor title = new Anchor(screen.addresses().record(ActivityDefinition.VALUE, id), subject);
        second.addClassName("k-second");
        Div text = new Div(title, second);
        text.addClassName("k-activity-text");
        add(text);
        if (due != null) {
            add(day(due));
        }
    }

    private Chip day(LocalDate due) {
        LocalDate today = LocalDate.now(screen.formats().zone());
        if (due.isBefore(today)) {
            return new Chip(screen.say("activity.overdue", screen.formats().date(due)), State.Tone.DANGER);
        }
        return due.equals(today) ? new Chip(screen.say("activity.today"), State.Tone.WARNING) : new Chip(screen.formats().date(due), State.Tone.NEUTRAL);
    }

    private static Span concerned(Screen screen, Row row) {
        String party = row.get("party") instanceof Reference r && r.label() != null ? r.label() : "";
        String about = row.get("about") instanceof Reference r && r.label() != null && !r.label().equals(party) ? r.label() : "";
        return new Span(party.isEmpty() || about.isEmpty() ? party + about : about + " · " + party);
    }

    private void complete(UUID id, long version, String subject) {
        ActionRun.start(screen, ActivityDefinition.VALUE, "complete", id, version, now -> {
            changed.run();
            Toasts.undoable(screen.say("activity.done", subject), screen.say("undo"), () -> Failures.guard(screen, () -> {
                screen.desk().perform(ActivityDefinition.VALUE, "reopen", now.id(), now.version(), java.util.Map.of());
                changed.run();
            }));
        });
    }
}
