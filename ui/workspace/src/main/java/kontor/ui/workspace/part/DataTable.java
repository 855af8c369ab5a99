package kontor.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table of words and figures, as beside a chart or in a report. The first cell of each row names it. */
public class DataTable extends NativeTable {

    /** A table of words, with a caption for those who cannot see where it stands. */
    public DataTable(String caption, List<String> header, List<List<String>> rows) {
        this(rows.stream().map(cells -> cells.stream().<Component>map(Text::new).toList()).toList(), caption, header);
    }

    private DataTable(List<List<Component>> rows, String caption, List<String> header) {
        addClassName("k-data");
        getElement().setAttribute("aria-label", caption);
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        header.forEach(h -> names.add(headerCell(new Text(h), "col")));
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (List<Component> cells : rows) {
            NativeTableRow row = new NativeTableRow();
            row.add(headerCell(cells.get(0), "row"));
            cells.stream().skip(1).forEach(c -> row.add(new NativeTableCell(c)));
            body.add(row);
        }
        add(head, body);
    }

    /** A table of components, such as links. */
    public static DataTable of(String caption, List<String> header, List<List<Component>> rows) {
        return new DataTable(rows, caption, header);
    }

    /** Sets the columns from that one on, counted from 0, as figures: one under the other. */
    public DataTable figuresFrom(int column) {
        getChildren().flatMap(Component::getChildren).flatMap(row -> row.getChildren().skip(column))
                .forEach(cell -> cell.getElement().getClassList().add("k-figures-cell"));
        return this;
    }

    private static NativeTableHeaderCell headerCell(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
