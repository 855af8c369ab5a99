package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.Languages;

/** The person: their name, how the workspace looks to them, and the way out. */
class UserMenu extends Div {

    private final transient Screen screen;

    UserMenu(Screen screen) {
        this.screen = screen;
        addClassName("k-user");
        draw();
    }

    private void draw() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar avatar = new Avatar(screen.access().memberName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        Span name = new Span(screen.access().memberName());
        Span mail = new Span(screen.access().memberEmail());
        Div text = new Div(name, mail);
        text.addClassName("k-user-text");
        Div face = new Div(avatar, text);
        face.addClassName("k-user-face");
        MenuItem root = bar.addItem(face);
        root.setAriaLabel(screen.say("shell.user", screen.access().memberName()));
        choices(root, "look.theme", Look.THEMES, look().theme(), t -> screen.say("look.theme." + t), t -> look().theme(t));
        choices(root, "look.density", Look.DENSITIES, look().density(), d -> screen.say("look.density." + d), d -> look().density(d));
        choices(root, "look.language", Languages.ALL, look().language(), Languages::ownName, l -> look().language(l));
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem(screen.say("shell.sign-out"), e -> UI.getCurrent().getPage().setLocation("logout"));
        add(bar);
    }

    private <T> void choices(MenuItem root, String label, List<T> values, T current, Function<T, String> name, Function<T, Look> with) {
        MenuItem menu = root.getSubMenu().addItem(screen.say(label));
        for (T value : values) {
            MenuItem item = menu.getSubMenu().addItem(name.apply(value));
            if (value instanceof Locale language) {
                item.getElement().setAttribute("lang", language.toLanguageTag());
            }
            item.setCheckable(true);
            item.setChecked(value.equals(current));
            item.addClickListener(e -> choose(with.apply(value)));
        }
    }

    /** A new look holds at once; a new language needs every word again. */
    private void choose(Look look) {
        boolean words = !look.language().equals(look().language());
        UI ui = UI.getCurrent();
        look.keep(ui, screen.personal());
        if (words) {
            ui.getPage().reload();
        } else {
            removeAll();
            draw();
        }
    }

    private static Look look() {
        return com.vaadin.flow.component.ComponentUtil.getData(UI.getCurrent(), Look.class);
    }
}
