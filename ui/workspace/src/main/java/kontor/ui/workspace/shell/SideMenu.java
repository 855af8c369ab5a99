package kontor.ui.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/**
 * The navigation: what the firm has on and the person may see, daily work by module, then the settings of all modules;
 * exactly one entry is the present one.
 */
class SideMenu extends Nav {

    private final transient Map<String, Anchor> entries = new LinkedHashMap<>();

    SideMenu(Screen screen) {
        addClassName("k-sidemenu");
        getElement().setAttribute("aria-label", screen.say("shell.menu"));
        add(new UnorderedList(entry(screen.say("home"), screen.addresses().home(), "home")));
        List<ListItem> settings = new ArrayList<>();
        for (BusinessModule module : Modules.all().list()) {
            Map<Boolean, List<Menu>> menus = permitted(screen, module);
            if (!menus.get(false).isEmpty()) {
                add(group(screen.names().module(module.id()), entries(screen, module, menus.get(false))));
            }
            settings.addAll(entries(screen, module, menus.get(true)));
        }
        if (!settings.isEmpty()) {
            settings.add(0, entry(screen.say("settings.all"), screen.addresses().inside(SettingsPage.ADDRESS), "settings"));
            add(group(screen.say("settings"), settings));
        }
    }

    /** What a person may see of a module that the firm has on: daily work under false, settings under true. */
    static Map<Boolean, List<Menu>> permitted(Screen screen, BusinessModule module) {
        boolean on = screen.access().modules().contains(module.id());
        return screen.menus(module).stream().filter(m -> on).collect(Collectors.partitioningBy(Menu::setting));
    }

    private List<ListItem> entries(Screen screen, BusinessModule module, List<Menu> menus) {
        return menus.stream().map(m -> entry(screen.names().menu(module.id(), m.key()), screen.addresses().inside(m.route()), m.icon())).toList();
    }

    private static Component group(String name, List<ListItem> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(list::add);
        Div group = new Div(new H2(name), list);
        group.addClassName("k-menu-group");
        return group;
    }

    private ListItem entry(String label, String address, String icon) {
        Anchor link = new Anchor(address, Icons.of(icon), new Span(label));
        entries.put(address, link);
        return new ListItem(link);
    }

    /** Marks the entry that the address belongs to: the longest that it begins with; its query counts where two lead to one page. */
    void mark(Location now) {
        String here = now.getPathWithQueryParameters();
        String best = entries.keySet().stream().filter(address -> leads(address, now.getPath(), here))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        entries.forEach((address, link) -> {
            if (address.equals(best)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private boolean leads(String address, String path, String here) {
        String page = address.replaceFirst("\\?.*", "");
        if (!page.equals(address) && entries.containsKey(page)) {
            String wanted = address.substring(page.length() + 1);
            return path.equals(page) && List.of(here.replaceFirst("^[^?]*\\??", "").split("&")).contains(wanted);
        }
        return path.equals(page) || page.contains("/") && path.startsWith(page + "/");
    }
}
