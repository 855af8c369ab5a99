package kontor.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: what this is, why it is empty, and one thing to do. */
public class EmptyState extends Div {

    /** A place without content; {@code actions} may be none. */
    public EmptyState(String icon, String title, String explanation, Component... actions) {
        addClassName("k-empty");
        Div art = new Div(Icons.of(icon));
        art.addClassName("k-empty-art");
        H2 heading = new H2(title);
        Paragraph text = new Paragraph(explanation);
        add(art, heading, text);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("k-empty-actions");
            add(row);
        }
    }
}
