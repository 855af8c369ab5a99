package kontor.ui.workspace.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kontor.platform.api.workflow.State;

/** A number that leads to the records behind it. */
public class Figure extends Anchor {

    /** A figure: what it counts, how much it is, a word more (may be empty), and the address of the list behind it. */
    public Figure(String label, String number, String more, String address) {
        super(address, new Span(label), figure(number), new Span(more));
        addClassName("k-panel");
    }

    private static Span figure(String number) {
        Span value = new Span(number);
        value.addClassName("k-figure");
        return value;
    }

    /** The same in the colour of something that wants attention, or not. */
    public Figure tone(State.Tone tone) {
        getElement().setAttribute("data-tone", Chip.attribute(tone));
        return this;
    }
}
