package kontor.ui.base;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.member.GrantLine;
import kontor.base.member.RoleDefinition;
import kontor.base.member.RoleService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Sort;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.api.security.Scope;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.part.WordSwitch;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** Who may do what: the permissions of all roles side by side, module by module. A change holds at once and can be taken back. */
@Route(value = ":tenant/" + PermissionsPage.ADDRESS, layout = Shell.class)
public class PermissionsPage extends Page implements BeforeEnterObserver {

    /** Its address inside a firm. */
    public static final String ADDRESS = "base/permissions";

    private static final String RIGHT = "base.role.update";
    private static final String MODULE = "module";

    private final transient RoleService roles;
    private final transient Map<UUID, RoleRights> rights = new LinkedHashMap<>();
    private PermissionMatrix matrix;

    /** The roles of that service. */
    @Inject
    public PermissionsPage(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!screen().access().may(RIGHT)) {
            event.rerouteToError(new NotPermitted(RIGHT, "no-role"), "no-role");
            return;
        }
        List<String> modules = Modules.all().list().stream().map(BusinessModule::id).filter(id -> screen().access().modules().contains(id))
                .filter(id -> !Permissions.subjects(id).isEmpty()).toList();
        String asked = event.getLocation().getQueryParameters().getSingleParameter(MODULE).filter(modules::contains).orElse(modules.get(0));
        read();
        draw(modules, asked);
    }

    private void read() {
        rights.clear();
        ListQuery all = ListQuery.all().sort(List.of(new Sort("name", false))).page(ListQuery.MOST, null, 0);
        screen().desk().list(RoleDefinition.VALUE, all).items().forEach(row -> rights.put(row.id(), rights(row)));
    }

    private RoleRights rights(Row role) {
        return new RoleRights(role.id(), role.text("name"), role.version(), roles.grants(role.id()));
    }

    private void draw(List<String> modules, String module) {
        Div head = new Div(new H1(title()));
        head.addClassName("k-head");
        matrix = new PermissionMatrix(screen(), module, List.copyOf(rights.values()), this::choose);
        Section table = new Section(matrix);
        table.addClassNames("k-panel", "k-matrix-panel");
        table.getElement().setAttribute("aria-label", screen().names().module(module));
        Paragraph how = new Paragraph(screen().say("matrix.text"));
        how.addClassName("k-faint");
        removeAll();
        add(head, how, ways(modules, module), table);
    }

    private WordSwitch ways(List<String> modules, String shown) {
        WordSwitch ways = new WordSwitch(screen().say("matrix.modules"));
        modules.forEach(module -> ways.way(screen().names().module(module), module.equals(shown),
                () -> screen().go(screen().addresses().inside(ADDRESS) + "?" + MODULE + "=" + module)));
        return ways;
    }

    private void choose(UUID role, String permission, Scope scope) {
        List<GrantLine> before = rights.get(role).lines();
        if (put(role, rights.get(role).with(permission, scope))) {
            Screen screen = screen();
            Toasts.undoable(screen.say("matrix.changed", rights.get(role).name()), screen.say("undo"), () -> put(role, before));
        }
    }

    /** What stands afterwards is read and shown, whether it went well or not. */
    private boolean put(UUID role, List<GrantLine> lines) {
        boolean done = Failures.guard(screen(), () -> roles.setGrants(role, rights.get(role).version(), lines));
        Failures.guard(screen(), () -> rights.put(role, rights(screen().desk().get(RoleDefinition.VALUE, role))));
        matrix.show(rights.get(role));
        return done;
    }

    private String title() {
        return screen().names().menu("base", "menu.permissions");
    }

    @Override
    protected List<String> titles() {
        return List.of(title());
    }
}
