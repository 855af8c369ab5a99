package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.exchange.ExportService;
import kontor.platform.core.exchange.Format;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.list.ListTool;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** On a list: takes out what it shows as a table, and leads to the import. */
@ApplicationScoped
public class ExchangeMenu implements ListTool {

    private final ExportService exports;
    private final WorkspaceCaller caller;

    /** For proxies. */
    protected ExchangeMenu() {
        this(null, null);
    }

    /** Exports by that service. */
    @Inject
    public ExchangeMenu(ExportService exports, WorkspaceCaller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    @Override
    public Optional<Component> draw(Screen screen, EntityDefinition<?> definition, Supplier<ListQuery> question) {
        if (!definition.exchanged()) {
            return Optional.empty();
        }
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem root = bar.addItem(Icons.of("dots"));
        root.setAriaLabel(screen.say("exchange.more"));
        bar.setTooltipText(root, screen.say("exchange.more"));
        for (Format format : Format.values()) {
            Anchor out = new Anchor(new ExportOut(exports, caller, UI.getCurrent(), definition, question, format, screen.names().plural(definition)),
                    screen.say("exchange.export." + format));
            out.getElement().setAttribute("download", true);
            root.getSubMenu().addItem(out).addClassName("k-menu-link");
        }
        if (screen.may(definition, "import") && screen.may(definition, "create")) {
            root.getSubMenu().addSeparator();
            root.getSubMenu().addItem(screen.say("exchange.import"), e -> screen.go(screen.addresses().list(definition) + "/" + ImportPage.STEP));
        }
        return Optional.of(bar);
    }
}
