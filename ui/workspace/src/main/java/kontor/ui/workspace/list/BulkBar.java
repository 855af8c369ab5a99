package kontor.ui.workspace.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** What can be done with several records at once; there as soon as one is selected. */
public class BulkBar extends Div {

    /** Most records acted on in one go. */
    private static final int MOST = 1000;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final Span told = new Span();
    private final Button all;
    private transient Collection<Row> selected = List.of();
    private transient ListQuery question = ListQuery.all();
    private final transient Consumer<Collection<Row>> select;
    private final transient Runnable done;

    /** A bar; {@code select} is told which rows to select, {@code done} that rows have changed. */
    public BulkBar(Screen screen, EntityDefinition<?> definition, Consumer<Collection<Row>> select, Runnable done) {
        this.screen = screen;
        this.definition = definition;
        this.select = select;
        this.done = done;
        addClassName("k-bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", screen.say("bulk"));
        told.getElement().setAttribute("role", "status");
        all = Buttons.quiet("", this::selectAll);
        add(told, all);
        if (screen.may(definition, "archive")) {
            add(Buttons.plain("archive", screen.names().action(definition, "archive"), this::archive));
        }
        if (screen.may(definition, "delete")) {
            add(Buttons.plain("trash", screen.names().action(definition, "delete"), this::confirmDelete));
        }
        add(Buttons.quiet(screen.say("bulk.clear"), () -> select.accept(List.of())));
        setVisible(false);
    }

    /** Shows what is selected, out of how many that match the question. */
    public void show(Collection<Row> rows, ListQuery asked, long count) {
        selected = List.copyOf(rows);
        question = asked;
        setVisible(!selected.isEmpty());
        told.setText(screen.say("bulk.selected", selected.size()));
        boolean more = selected.size() < count && count <= MOST;
        all.setVisible(more);
        all.setText(screen.say("bulk.select-all", count));
    }

    private void selectAll() {
        select.accept(matching());
    }

    private List<Row> matching() {
        List<Row> rows = new ArrayList<>();
        String cursor = null;
        do {
            Page page = screen.desk().list(definition, question.page(ListQuery.MOST, cursor, 0));
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && rows.size() < MOST);
        return rows;
    }

    private void archive() {
        List<Row> changed = new ArrayList<>();
        finish(each(selected, row -> changed.add(screen.desk().archive(definition, row.id(), row.version()))));
        if (!changed.isEmpty()) {
            Toasts.undoable(screen.say("bulk.archived", changed.size()), screen.say("undo"), () -> restore(changed));
        }
    }

    private void restore(List<Row> archived) {
        int[] back = {0};
        finish(each(archived, row -> {
            screen.desk().restore(definition, row.id(), row.version());
            back[0]++;
        }));
        if (back[0] > 0) {
            Toasts.done(screen.say("bulk.restored", back[0]));
        }
    }

    private void confirmDelete() {
        int count = selected.size();
        kontor.ui.workspace.part.Confirm.open(screen.say("delete.title"), screen.say("bulk.delete-text", count),
                screen.names().action(definition, "delete"), screen.say("cancel"), () -> {
                    List<Row> before = List.copyOf(selected);
                    int[] gone = {0};
                    String problem = each(before, row -> {
                        screen.desk().delete(definition, row.id(), row.version());
                        gone[0]++;
                    });
                    finish(problem);
                    if (gone[0] > 0) {
                        Toasts.done(screen.say("bulk.deleted", gone[0]));
                    }
                });
    }

    private void finish(String problem) {
        select.accept(List.of());
        done.run();
        if (problem != null) {
            Toasts.problem(problem, screen.say("close"));
        }
    }

    /** Does something with each; returns what to say of those that failed, or null. */
    private String each(Collection<Row> rows, Consumer<Row> work) {
        int failed = 0;
        String first = null;
        for (Row row : rows) {
            try {
                work.accept(row);
            } catch (RuntimeException failure) {
                failed++;
                first = first == null ? Failures.explain(screen, failure) : first;
            }
        }
        return failed == 0 ? null : screen.say("bulk.failed", failed, first);
    }
}
