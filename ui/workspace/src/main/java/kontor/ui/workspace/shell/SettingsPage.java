package kontor.ui.workspace.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.ui.workspace.exchange.ImportPage;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;

/** All that is set up now and then, with a word on what each is for, and a search over it. */
@Route(value = ":tenant/" + SettingsPage.ADDRESS, layout = Shell.class)
public class SettingsPage extends Page implements BeforeEnterObserver {

    /** Its address inside a firm. */
    public static final String ADDRESS = "settings";

    private record Entry(String icon, String name, String text, String address) {

        boolean matches(String group, String words) {
            String all = (group + " " + name + " " + text).toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
        }
    }

    private record Group(String name, String text, List<Entry> entries) {
    }

    private final Div found = new Div();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Screen screen = screen();
        removeAll();
        addClassName("k-settings");
        TextField search = new TextField();
        search.setPlaceholder(screen.say("settings.search"));
        search.setAriaLabel(screen.say("settings.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("k-search");
        search.addValueChangeListener(e -> show(screen, e.getValue()));
        found.addClassName("k-settings-groups");
        found.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(new H1(screen.say("settings")));
        head.addClassName("k-head");
        add(head, search, found);
        show(screen, "");
    }

    private void show(Screen screen, String words) {
        found.removeAll();
        for (Group group : groups(screen)) {
            List<Entry> entries = group.entries().stream().filter(e -> e.matches(group.name(), words)).toList();
            if (!entries.isEmpty()) {
                found.add(section(group, entries));
            }
        }
        if (found.getComponentCount() == 0) {
            found.add(new EmptyState("settings", screen.say("settings.none"), screen.say("settings.none.text")));
        }
    }

    private static List<Group> groups(Screen screen) {
        List<Group> groups = new ArrayList<>();
        for (BusinessModule module : Modules.all().list()) {
            groups.add(new Group(screen.names().module(module.id()), "", SideMenu.permitted(screen, module).get(true).stream().map(m -> new Entry(m.icon(),
                    screen.names().menu(module.id(), m.key()), screen.names().menu(module.id(), m.textKey()), screen.addresses().inside(m.route()))).toList()));
        }
        groups.add(new Group(screen.say("settings.imports"), screen.say("settings.import.text"), imports(screen)));
        return groups;
    }

    private static List<Entry> imports(Screen screen) {
        return Modules.all().definitions().stream()
                .filter(d -> d.imported() && screen.access().modules().contains(d.module()) && screen.may(d, "import") && screen.may(d, "create"))
                .map(d -> new Entry("file-import", screen.names().plural(d), "",
                        screen.addresses().list(d) + "/" + ImportPage.STEP)).toList();
    }

    private static Span faint(String text) {
        Span faint = new Span(text);
        faint.addClassName("k-faint");
        return faint;
    }

    private static Section section(Group group, List<Entry> entries) {
        UnorderedList list = new UnorderedList();
        for (Entry entry : entries) {
            Span title = new Span(entry.name());
            title.addClassName("k-setting-name");
            Div said = new Div(title);
            if (!entry.text().isEmpty()) {
                said.add(faint(entry.text()));
            }
            list.add(new ListItem(new Anchor(entry.address(), Icons.of(entry.icon()), said)));
        }
        Section section = new Section(new H2(group.name()));
        if (!group.text().isEmpty()) {
            section.add(faint(group.text()));
        }
        section.add(list);
        section.addClassNames("k-panel", "k-setting-group");
        return section;
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().say("settings"));
    }
}
