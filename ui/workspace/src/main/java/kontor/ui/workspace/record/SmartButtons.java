package kontor.ui.workspace.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.RecordExtension.SmartButton;

/** Figures at the top of a record, each a link to what it counts. */
public class SmartButtons extends Div {

    /** A row of them; none shows nothing. */
    public SmartButtons(List<SmartButton> buttons) {
        addClassName("k-smart");
        setVisible(!buttons.isEmpty());
        for (SmartButton button : buttons) {
            Span figure = new Span(button.figure());
            figure.addClassName("k-smart-figure");
            add(new Anchor(button.address(), Icons.of(button.icon()), figure, new Span(button.label())));
        }
    }
}
