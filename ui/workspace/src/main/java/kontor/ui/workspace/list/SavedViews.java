package kontor.ui.workspace.list;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.personal.PersonalService.View;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** A menu of the views that somebody keeps for a list: theirs, and those that all share. */
public class SavedViews extends MenuBar {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<ListState> chosen;
    private final MenuItem root;
    private transient ListState state = ListState.plain();

    /** Views of a definition's list; {@code chosen} hears what to show. */
    public SavedViews(Screen screen, EntityDefinition<?> definition, Consumer<ListState> chosen) {
        this.screen = screen;
        this.definition = definition;
        this.chosen = chosen;
        addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        addClassName("k-menu");
        root = addItem(Icons.of("bookmark"));
        root.add(new Span(screen.say("views")));
        root.setAriaLabel(screen.say("views"));
        draw();
    }

    /** Takes note of what the list shows now. */
    public void show(ListState now) {
        state = now;
    }

    private void draw() {
        root.getSubMenu().removeAll();
        root.getSubMenu().addItem(screen.say("views.all"), e -> chosen.accept(ListState.plain().withView(state.view())));
        if (definition.find("owner").filter(f -> f.filterable()).isPresent()) {
            root.getSubMenu().addItem(screen.say("views.mine"), e -> chosen.accept(state.with(
                    kontor.ui.workspace.field.Lookup.pointsAt("owner", screen.access().member()))));
        }
        List<View> views = screen.personal().views(definition.name());
        if (!views.isEmpty()) {
            root.getSubMenu().addSeparator();
            views.forEach(this::entry);
        }
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem(screen.say("views.save"), e -> save());
        List<View> own = views.stream().filter(view -> !view.shared()).toList();
        if (!own.isEmpty()) {
            root.getSubMenu().addItem(screen.say("views.own"), e -> new ViewsDialog(screen, own, this::remove).open());
        }
    }

    // One level only: a menu within this one would open beyond the page's edge, at which the button stands.
    private void entry(View view) {
        MenuItem item = root.getSubMenu().addItem(view.name(), e -> open(view));
        if (view.shared()) {
            item.add(new Span(" · " + screen.say("views.shared")));
        }
    }

    private void open(View view) {
        JsonObject kept = Json.parse(view.query());
        chosen.accept(ListState.of(QueryParameters.fromString(kept.hasKey("address") ? kept.getString("address") : ""), definition));
    }

    private void remove(View view) {
        Failures.guard(screen, () -> {
            screen.personal().removeView(view.id());
            draw();
            Toasts.undoable(screen.say("views.removed", view.name()), screen.say("undo"), () -> {
                screen.personal().saveView(definition.name(), view.name(), view.query());
                draw();
            });
        });
    }

    private void save() {
        TextField name = new TextField(screen.say("views.name"));
        name.setWidthFull();
        name.setMaxLength(60);
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(screen.say("views.save"));
        dialog.add(name);
        dialog.setConfirmText(screen.say("save"));
        dialog.setCancelable(true);
        dialog.setCancelText(screen.say("cancel"));
        dialog.addConfirmListener(e -> Failures.guard(screen, () -> {
            JsonObject kept = Json.createObject();
            kept.put("address", state.parameters().getQueryString());
            screen.personal().saveView(definition.name(), name.getValue().isBlank() ? screen.say("views") : name.getValue().strip(), kept.toJson());
            draw();
        }));
        dialog.open();
        name.focus();
    }
}
