package kontor.ui.workspace.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import kontor.platform.api.workflow.State;

/** A status as a pill with a word in it; the colour only supports the word. */
public class Chip extends Span {

    /** A pill of that tone. */
    public Chip(String word, State.Tone tone) {
        super(word);
        addClassName("k-chip");
        getElement().setAttribute("data-tone", attribute(tone));
    }

    /** How a tone is named in the style sheet. */
    public static String attribute(State.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
