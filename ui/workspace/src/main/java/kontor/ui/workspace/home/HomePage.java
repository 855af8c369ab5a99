package kontor.ui.workspace.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** Where the day begins: what is mine to do, how my business stands, what the firm has to tell. */
@Route(value = ":tenant", layout = Shell.class)
public class HomePage extends Page implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Screen screen = screen();
        removeAll();
        addClassName("k-home");
        Span today = new Span(screen.formats().longDate(ZonedDateTime.now(screen.formats().zone()).toLocalDate()));
        today.addClassName("k-faint");
        Div head = new Div(new H1(greeting(screen)), today);
        head.addClassName("k-head");
        List<HomeWidget> widgets = screen.extensions(HomeWidget.class).stream().filter(w -> w.shows(screen))
                .sorted(Comparator.comparingInt(HomeWidget::order)).toList();
        add(head, figures(screen, widgets), columns(screen, widgets));
    }

    /** One that fails leaves the others standing. */
    private static Div figures(Screen screen, List<HomeWidget> widgets) {
        Div figures = new Div();
        figures.addClassName("k-figures");
        for (HomeWidget widget : widgets) {
            try {
                widget.figures(screen).forEach(figures::add);
            } catch (RuntimeException failure) {
                Failures.log(failure, screen.access().tenant());
            }
        }
        figures.setVisible(figures.getComponentCount() > 0);
        return figures;
    }

    private static Div columns(Screen screen, List<HomeWidget> widgets) {
        Div columns = new Div();
        columns.addClassName("k-columns");
        for (boolean beside : List.of(false, true)) {
            Div column = new Div();
            column.addClassName("k-column");
            widgets.stream().filter(w -> w.beside() == beside).forEach(w -> column.add(widget(screen, w)));
            columns.add(column);
        }
        return columns;
    }

    private static String greeting(Screen screen) {
        int hour = ZonedDateTime.now(screen.formats().zone()).getHour();
        String part = hour < 5 ? "evening" : hour < 12 ? "morning" : hour < 18 ? "day" : "evening";
        return screen.say("home.good-" + part, screen.access().memberName().split(" ")[0]);
    }

    /** One that fails leaves the others standing. */
    private static Section widget(Screen screen, HomeWidget widget) {
        Section section = new Section(new H2(widget.title(screen)));
        section.addClassNames("k-panel", "k-widget");
        section.getElement().setAttribute("data-widget", widget.key());
        section.add(content(screen, widget));
        return section;
    }

    private static Component content(Screen screen, HomeWidget widget) {
        try {
            return widget.content(screen);
        } catch (RuntimeException failure) {
            Paragraph problem = new Paragraph(Failures.explain(screen, failure));
            problem.addClassName("k-problem");
            return problem;
        }
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().say("home"));
    }
}
