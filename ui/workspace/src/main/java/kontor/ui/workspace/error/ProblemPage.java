package kontor.ui.workspace.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.Words;

/** A page that says what is wrong, why, and where to go. Works in a firm and outside of one. */
abstract class ProblemPage extends Main implements HasDynamicTitle {

    private String title = "";

    ProblemPage() {
        setId(Page.MAIN);
        addClassNames("k-page", "k-problem-page");
        getElement().setAttribute("tabindex", "-1");
    }

    final Words words() {
        return Screen.of(UI.getCurrent()).map(Screen::words).orElseGet(() -> new Words(UI.getCurrent().getLocale()));
    }

    final void tell(String icon, String heading, List<String> paragraphs, Component... more) {
        removeAll();
        title = heading;
        Div art = new Div(Icons.of(icon));
        art.addClassName("k-empty-art");
        Div box = new Div(art, new H1(heading));
        box.addClassName("k-empty");
        paragraphs.forEach(p -> box.add(new Paragraph(p)));
        box.add(more);
        Optional<Screen> screen = Screen.of(UI.getCurrent());
        Anchor home = new Anchor(screen.map(s -> s.addresses().home()).orElse("?choose"), words().get(screen.isPresent() ? "error.home" : "error.firms"));
        home.addClassName("k-button");
        home.setRouterIgnore(screen.isEmpty());
        Div row = new Div(home);
        row.addClassName("k-empty-actions");
        box.add(row);
        add(box);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
