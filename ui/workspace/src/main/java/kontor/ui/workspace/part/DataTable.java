package kontor.ui.workspace.part;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table of words and figures, as beside a chart. The first cell of each row names it. */
public class DataTable extends NativeTable {

    /** A table with a caption for those who cannot see where it stands. */
    public DataTable(String caption, List<String> header, List<List<String>> rows) {
        addClassName("k-data");
        getElement().setAttribute("aria-label", caption);
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        header.forEach(h -> names.add(headerCell(h, "col")));
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (List<String> cells : rows) {
            NativeTableRow row = new NativeTableRow();
            row.add(headerCell(cells.get(0), "row"));
            cells.stream().skip(1).forEach(c -> row.add(new NativeTableCell(c)));
            body.add(row);
        }
        add(head, body);
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
