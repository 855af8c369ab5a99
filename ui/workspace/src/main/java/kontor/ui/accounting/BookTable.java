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

    /** It can be reached by keyboard, as whatever scrolls has to be. */
    static BookTable of(String caption, DataTable table) {
        BookTable frame = new BookTable(table);
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        return frame;
    }

    static BookTable empty(String sentence) {
        return new BookTable(new Paragraph(sentence));
    }
}
