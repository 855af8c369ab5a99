package kontor.ui.workspace.list;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.ui.workspace.desk.Desk;

/**
 * Rows of a list, read as they are scrolled to. The cursor behind each page read is remembered, so going on costs the
 * same at the millionth row; only a jump passes over rows by their number.
 */
public class RowSource extends AbstractBackEndDataProvider<Row, Void> {

    private final transient Desk desk;
    private final transient EntityDefinition<?> definition;
    private final transient LongConsumer counted;
    private final transient Map<Integer, String> cursors = new HashMap<>();
    private transient ListQuery question;
    private long count = -1;

    /** Rows that answer {@code question}; how many there are is told to {@code counted}. */
    public RowSource(Desk desk, EntityDefinition<?> definition, ListQuery question, LongConsumer counted) {
        this.desk = desk;
        this.definition = definition;
        this.question = question;
        this.counted = counted;
    }

    /** Asks something else from now on. */
    public void ask(ListQuery other) {
        question = other;
        refreshAll();
    }

    /** The question asked at the moment. */
    public ListQuery question() {
        return question;
    }

    /** How many rows there are; asked once for each question. */
    public long count() {
        if (count < 0) {
            count = desk.count(definition, question);
            counted.accept(count);
        }
        return count;
    }

    @Override
    public void refreshAll() {
        cursors.clear();
        count = -1;
        super.refreshAll();
    }

    @Override
    protected Stream<Row> fetchFromBackEnd(Query<Row, Void> query) {
        List<Row> rows = new ArrayList<>();
        int wanted = query.getLimit();
        boolean more = true;
        while (more && rows.size() < wanted) {
            Page page = read(query.getOffset() + rows.size(), Math.min(ListQuery.MOST, wanted - rows.size()));
            rows.addAll(page.items());
            more = page.next() != null && !page.items().isEmpty();
        }
        return rows.stream();
    }

    private Page read(int offset, int limit) {
        String cursor = cursors.get(offset);
        Page page = desk.list(definition, question.page(limit, cursor, cursor == null ? offset : 0));
        if (page.next() != null) {
            cursors.put(offset + page.items().size(), page.next());
        }
        return page;
    }

    @Override
    protected int sizeInBackEnd(Query<Row, Void> query) {
        return (int) Math.min(Integer.MAX_VALUE, count());
    }

    @Override
    public Object getId(Row row) {
        return row.id();
    }
}
