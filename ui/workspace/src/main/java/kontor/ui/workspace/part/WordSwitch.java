package kontor.ui.workspace.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** A few ways to look at the same thing, side by side as words; one of them is on. */
public class WordSwitch extends Div {

    /** A switch that is read aloud by that label. */
    public WordSwitch(String label) {
        addClassNames("k-switch", "k-words");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a way; {@code chosen} is done when it is pressed. */
    public WordSwitch way(String word, boolean on, Runnable chosen) {
        Button way = Buttons.quiet(word, chosen);
        way.getElement().setAttribute("aria-pressed", String.valueOf(on));
        add(way);
        return this;
    }
}
