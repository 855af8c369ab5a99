package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kontor.ui.workspace.part.Icons;

/** A line above a record that says in what light it is shown. */
class Banner extends Div {

    Banner(String text, Component action) {
        addClassName("k-banner");
        getElement().setAttribute("role", "status");
        add(Icons.of("info-circle"), new Span(text), action);
    }
}
