package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.exchange.ImportReport;
import kontor.platform.core.exchange.RowProblem;
import kontor.ui.workspace.part.DataTable;
import kontor.ui.workspace.screen.Screen;

/** What an import has done, would do, or cannot do: numbers first, then row by row. */
class ImportFindings extends Div {

    private static final int MOST = 200;

    ImportFindings(Screen screen, EntityDefinition<?> definition, ImportReport report) {
        addClassName("k-findings");
        Div numbers = new Div();
        numbers.addClassName("k-numbers");
        ImportReport.Counts counts = report.counts();
        number(screen, numbers, "total", counts.total());
        number(screen, numbers, "created", counts.created());
        number(screen, numbers, "updated", counts.updated());
        number(screen, numbers, "skipped", counts.skipped());
        number(screen, numbers, "failed", counts.failed());
        add(numbers);
        if (!report.ignored().isEmpty()) {
            add(new Paragraph(screen.say("import.ignored", String.join(", ", report.ignored()))));
        }
        if (!report.problems().isEmpty()) {
            add(new Paragraph(screen.say("import.problems")), problems(screen, definition, report.problems()));
        }
        if (!report.duplicates().isEmpty()) {
            add(new NativeDetails(screen.say("import.there-already", report.duplicates().size()), duplicates(screen, definition, report)));
        }
    }

    private static void number(Screen screen, Div numbers, String key, int value) {
        Span figure = new Span(screen.formats().number(value));
        figure.addClassName("k-figure");
        Div one = new Div(figure, new Span(screen.say("import.count." + key)));
        one.getElement().setAttribute("data-count", key);
        numbers.add(one);
    }

    private static DataTable problems(Screen screen, EntityDefinition<?> definition, List<RowProblem> problems) {
        List<List<String>> rows = new ArrayList<>();
        problems.stream().limit(MOST).forEach(p -> rows.add(List.of(screen.formats().number(p.row()),
                p.field() == null ? "" : definition.find(p.field()).map(f -> screen.names().field(definition, f)).orElse(p.field()), p.message())));
        return new DataTable(screen.say("import.problems"), List.of(screen.say("import.row"), screen.say("import.field"), screen.say("import.problem")), rows);
    }

    private static UnorderedList duplicates(Screen screen, EntityDefinition<?> definition, ImportReport report) {
        UnorderedList list = new UnorderedList();
        report.duplicates().stream().limit(MOST).forEach(d -> list.add(new ListItem(new Span(screen.say("import.row-number", d.row()) + " "),
                new Anchor(screen.addresses().record(definition, d.id()), d.label()))));
        return list;
    }
}
