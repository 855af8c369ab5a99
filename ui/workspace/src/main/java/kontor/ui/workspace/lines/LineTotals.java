package kontor.ui.workspace.lines;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.screen.Screen;

/** What the lines of a record come to, as the services have reckoned it; the last figure is what is to be paid. */
final class LineTotals extends Div {

    private final transient Screen screen;
    private final transient LineKind kind;

    LineTotals(Screen screen, LineKind kind) {
        this.screen = screen;
        this.kind = kind;
        addClassName("k-line-totals");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Row record) {
        removeAll();
        DescriptionList figures = new DescriptionList();
        List<FieldDefinition> amounts = kind.totals(screen);
        for (FieldDefinition amount : amounts) {
            String text = new FieldShow(screen, kind.document()).text(amount, record.get(amount.name()));
            figures.add(new DescriptionList.Term(screen.names().field(kind.document(), amount)),
                    new DescriptionList.Description(new Span(text.isEmpty() ? "–" : text)));
        }
        add(figures);
    }
}
