package kontor.ui.accounting;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kontor.accounting.report.ReportService;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.accounting.BooksState.Report;
import kontor.ui.workspace.part.WordSwitch;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.shell.Shell;
import kontor.ui.workspace.text.ComponentTexts;

/** The reports of the books, as of any day: whether they prove themselves, what stands on each account, taxes, open items. */
@Route(value = ":tenant/" + BooksPage.ADDRESS, layout = Shell.class)
public class BooksPage extends Page implements BeforeEnterObserver {

    /** Its address inside a firm. */
    public static final String ADDRESS = "accounting/books";

    private final transient ReportService reports;

    /** The reports of that service. */
    @Inject
    public BooksPage(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!screen().access().modules().contains("accounting")) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            draw(BooksState.of(event.getLocation().getQueryParameters()));
        } catch (NotPermitted refused) {
            event.rerouteToError(refused, refused.code());
        }
    }

    private void draw(BooksState state) {
        Section report = new Section(table(state));
        report.addClassNames("k-panel", "k-books");
        report.getElement().setAttribute("aria-label", screen().say("books." + state.report().key()));
        Div head = new Div(new H1(screen().say("books")));
        head.addClassName("k-head");
        removeAll();
        add(head, bar(state), report);
    }

    private BookTable table(BooksState state) {
        BookTables tables = new BookTables(screen());
        return switch (state.report()) {
            case PROOFS -> tables.proofs(reports.proofs(null, state.to()));
            case TRIAL_BALANCE -> tables.trialBalance(reports.trialBalance(null, state.from(), state.to()));
            case TAXES -> tables.taxes(reports.taxes(null, state.from(), state.to()));
            case OPEN_ITEMS -> tables.openItems(reports.openItems(null, state.to()));
        };
    }

    private Div bar(BooksState state) {
        WordSwitch ways = new WordSwitch(screen().say("books.report"));
        for (Report report : Report.values()) {
            ways.way(screen().say("books." + report.key()), report == state.report(), () -> go(state.withReport(report)));
        }
        Div bar = new Div(ways);
        bar.addClassName("k-books-bar");
        if (state.report().isOfPeriod()) {
            bar.add(day("books.from", state.from(), day -> go(state.withFrom(day))));
            bar.add(day("books.to", state.to(), day -> go(state.withTo(day))));
        } else {
            bar.add(day("books.day", state.to(), day -> go(state.withTo(day))));
        }
        return bar;
    }

    private DatePicker day(String label, LocalDate now, Consumer<LocalDate> chosen) {
        DatePicker picker = new DatePicker(screen().say(label), now);
        picker.setLocale(screen().formats().locale());
        picker.setI18n(ComponentTexts.datePicker(screen().words()));
        picker.setClearButtonVisible(true);
        picker.setPlaceholder(screen().say("books.from".equals(label) ? "books.from.first" : "books.to.today"));
        picker.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.accept(e.getValue());
            }
        });
        return picker;
    }

    private void go(BooksState state) {
        screen().go(screen().addresses().inside(ADDRESS) + "?" + state.query());
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().say("books"));
    }
}
