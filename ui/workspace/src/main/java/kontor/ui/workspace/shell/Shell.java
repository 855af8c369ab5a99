package kontor.ui.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.Optional;
import kontor.platform.api.security.Access;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** The frame around every page of a firm. The navigation is drawn again when the person's rights or language change. */
@JsModule("./kontor-shell.ts")
public class Shell extends AppLayout implements RouterLayout, AfterNavigationObserver {

    private final Anchor skip = new Anchor("#main");
    private final Div drawer = new Div();
    private transient Access drawnFor;
    private SideMenu menu;

    /** A frame; what stands in it is drawn at the first navigation. */
    public Shell() {
        setPrimarySection(Section.DRAWER);
        addClassName("k-shell");
        skip.addClassName("k-skip");
        skip.getElement().setAttribute("data-skip", true);
        skip.setRouterIgnore(true);
        drawer.addClassName("k-drawer");
        getElement().insertChild(0, skip.getElement());
        addToDrawer(drawer);
        Screen.of(UI.getCurrent()).ifPresentOrElse(this::draw, () -> setDrawerOpened(false));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<Screen> screen = Screen.of(UI.getCurrent());
        screen.filter(s -> s.access() != drawnFor).ifPresent(this::draw);
        if (menu != null) {
            menu.mark(event.getLocation());
        }
        getElement().executeJs("window.kontorShell && window.kontorShell.arrived()");
    }

    private void draw(Screen screen) {
        drawnFor = screen.access();
        Brand.putOn(UI.getCurrent(), screen.access().brandColor());
        skip.setText(screen.say("shell.skip"));
        drawer.removeAll();
        remove(getChildren().filter(c -> "navbar".equals(c.getElement().getAttribute("slot"))).toArray(Component[]::new));
        CommandPalette palette = new CommandPalette(screen);
        menu = new SideMenu(screen);
        drawer.add(new FirmSwitch(screen), searchButton(screen, palette), menu, new UserMenu(screen), palette);
        addToNavbar(topBar(screen, palette));
    }

    private Component searchButton(Screen screen, CommandPalette palette) {
        Button button = new Button(screen.say("shell.search"), Icons.of("search"), e -> palette.show());
        button.addClassName("k-omnibox");
        Span keys = new Span("Ctrl K");
        keys.addClassName("k-keys");
        button.setSuffixComponent(keys);
        return button;
    }

    /** Only small windows show it: there the navigation is folded away. */
    private Component topBar(Screen screen, CommandPalette palette) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(screen.say("shell.menu"));
        Span name = new Span(screen.access().tenantName());
        name.addClassName("k-topbar-name");
        Div bar = new Div(toggle, name, Buttons.icon("search", screen.say("shell.search"), palette::show));
        bar.addClassName("k-topbar");
        return bar;
    }
}
