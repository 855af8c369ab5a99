package kontor.ui.accounting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kontor.ui.workspace.part.DataTable;

/** A report: a table that scrolls in its own frame, or one sentence where there is nothing to tell. */
final class BookTable extends Div {

    private BookTable(Component content) {
        super(content);
        addClassName("k-books-table");
    }

    static BookTable of(DataTable table) {
        return new BookTable(table);
    }

    static BookTable empty(String sentence) {
        return new BookTable(new Paragraph(sentence));
    }
}
