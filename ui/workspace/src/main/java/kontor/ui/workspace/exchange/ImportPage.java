package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** Brings a table in: file, columns, trial, result. */
@Route(value = ":tenant/m/:module/:entity/" + ImportPage.STEP, layout = Shell.class)
public class ImportPage extends Page implements BeforeEnterObserver {

    /** Last part of its address. */
    public static final String STEP = "import";

    private final transient ImportWork work;
    private EntityDefinition<?> definition;

    /** Imports by that work. */
    @Inject
    public ImportPage(ImportWork work) {
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EntityDefinition<?>> asked = screen().definition(event.getRouteParameters().get("module").orElse(""),
                event.getRouteParameters().get("entity").orElse("")).filter(EntityDefinition::exchanged);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!screen().may(asked.get(), "import")) {
            event.rerouteToError(new NotPermitted(asked.get().permission("import"), "no-role"), "no-role");
        } else {
            definition = asked.get();
            draw();
        }
    }

    private void draw() {
        Screen screen = screen();
        removeAll();
        Nav crumbs = new Nav(new Anchor(screen.addresses().list(definition), screen.names().plural(definition)));
        crumbs.addClassName("k-crumbs");
        crumbs.getElement().setAttribute("aria-label", screen.say("breadcrumb"));
        Div head = new Div(crumbs, new H1(screen.say("import.title", screen.names().plural(definition))));
        head.addClassName("k-import-head");
        add(head, new ImportWizard(screen, definition, work));
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().say("import.title", screen().names().plural(definition)));
    }
}
