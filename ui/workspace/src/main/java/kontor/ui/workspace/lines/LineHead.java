package kontor.ui.workspace.lines;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kontor.platform.api.entity.FieldDefinition;
import kontor.ui.workspace.screen.Screen;

/** The names of the columns, for the eye: each cell bears its name by itself for those who cannot see this. */
final class LineHead extends Div {

    LineHead(Screen screen, LineKind kind) {
        addClassName("k-line-head");
        getElement().setAttribute("aria-hidden", "true");
        if (kind.changeable()) {
            add(blank("k-line-handle"));
        }
        for (FieldDefinition column : kind.columns()) {
            Div cell = new Div(new Span(screen.names().field(kind.line(), column)));
            LineCells.place(cell, column);
            add(cell);
        }
        if (kind.changeable()) {
            add(blank("k-line-remove"));
        }
    }

    private static Div blank(String name) {
        Div blank = new Div();
        blank.addClassName(name);
        return blank;
    }
}
