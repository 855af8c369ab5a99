package kontor.ui.workspace.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** First steps that are ticked by what has really been done, never by hand. */
public class Checklist extends Div {

    /**
     * One step.
     *
     * @param label   what to do
     * @param why     what it is good for
     * @param address where it is done
     * @param done    whether it has been
     */
    public record Step(String label, String why, String address, boolean done) {
    }

    /** A list of steps; {@code progress} says in words how far one has come, {@code done} marks those behind. */
    public Checklist(List<Step> steps, String progress, String done) {
        addClassName("k-checklist");
        long behind = steps.stream().filter(Step::done).count();
        Div filled = new Div();
        filled.setWidth(100.0 * behind / Math.max(1, steps.size()) + "%");
        Div bar = new Div(filled);
        bar.addClassName("k-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span(progress);
        text.addClassName("k-when");
        OrderedList list = new OrderedList();
        steps.forEach(s -> list.add(step(s, done)));
        add(bar, text, list);
    }

    private static ListItem step(Step step, String done) {
        Div text = new Div();
        text.addClassName("k-activity-text");
        Span why = new Span(step.done() ? done : step.why());
        why.addClassName("k-second");
        text.add(step.done() ? new Span(step.label()) : new Anchor(step.address(), step.label()), why);
        ListItem item = new ListItem(Icons.of(step.done() ? "circle-check" : "circle-dashed"), text);
        item.getElement().setAttribute("data-done", step.done());
        return item;
    }
}
