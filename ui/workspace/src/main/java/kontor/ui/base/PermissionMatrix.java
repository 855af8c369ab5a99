package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.base.member.RoleDefinition;
import kontor.base.member.RoleGrantDefinition;
import kontor.platform.api.security.Scope;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.PermissionNames;
import kontor.ui.workspace.screen.Screen;

/** Permissions of one module by roles: rows from the widest to single operations, which a press on their subject unfolds. */
class PermissionMatrix extends NativeTable {

    /** What a person chose in a cell; {@code scope} is null where they took it away. */
    @FunctionalInterface
    interface Choice {
        void made(UUID role, String permission, Scope scope);
    }

    private record Place(UUID role, String permission) {
    }

    private final transient Screen screen;
    private final transient Choice choice;
    private final transient Map<UUID, RoleRights> roles = new LinkedHashMap<>();
    private final transient Map<Place, ScopeCell> cells = new LinkedHashMap<>();
    private final transient Map<String, String> scopes = new LinkedHashMap<>();
    private final NativeTableBody body = new NativeTableBody();

    /** The permissions of a module for those roles. */
    PermissionMatrix(Screen screen, String module, List<RoleRights> rights, Choice choice) {
        this.screen = screen;
        this.choice = choice;
        rights.forEach(role -> roles.put(role.role(), role));
        for (Scope scope : Scope.values()) {
            scopes.put(scope.name(), screen.names().option(RoleGrantDefinition.VALUE, RoleGrantDefinition.VALUE.field("scope"), scope.name()));
        }
        addClassNames("k-data", "k-matrix");
        getElement().setAttribute("aria-label", PermissionNames.of(screen, Permissions.all(module)));
        add(head(), body);
        body.add(row(new Text(PermissionNames.of(screen, Permissions.EVERYTHING)), Permissions.EVERYTHING));
        body.add(row(new Text(PermissionNames.of(screen, Permissions.all(module))), Permissions.all(module)));
        Permissions.subjects(module).forEach(this::subject);
    }

    private NativeTableHeader head() {
        NativeTableRow names = new NativeTableRow(header(new Text(screen.say("matrix.permission")), "col"));
        roles.values().forEach(role -> names.add(header(new Anchor(screen.addresses().record(RoleDefinition.VALUE, role.role()), role.name()), "col")));
        return new NativeTableHeader(names);
    }

    private void subject(String subject) {
        String name = PermissionNames.subject(screen, subject).orElse(subject);
        List<NativeTableRow> unfolded = new ArrayList<>();
        Button fold = Buttons.quiet(name, () -> { });
        fold.setPrefixComponent(Icons.of("chevron-right"));
        fold.addClassName("k-fold");
        fold.getElement().setAttribute("aria-expanded", "false");
        NativeTableRow row = row(fold, Permissions.all(subject));
        fold.addClickListener(e -> {
            boolean unfold = unfolded.isEmpty();
            fold.getElement().setAttribute("aria-expanded", String.valueOf(unfold));
            if (unfold) {
                Permissions.operations(screen, subject).forEach(permission -> unfolded.add(operation(permission)));
                int place = body.indexOf(row) + 1;
                for (int i = 0; i < unfolded.size(); i++) {
                    body.addComponentAtIndex(place + i, unfolded.get(i));
                }
            } else {
                unfolded.forEach(body::remove);
                unfolded.clear();
                cells.keySet().removeIf(cell -> Permissions.operations(screen, subject).contains(cell.permission()));
            }
        });
        body.add(row);
    }

    private NativeTableRow operation(String permission) {
        NativeTableRow row = row(new Text(PermissionNames.operation(screen, permission)), permission);
        row.addClassName("k-operation");
        return row;
    }

    private NativeTableRow row(Component name, String permission) {
        NativeTableRow row = new NativeTableRow(header(name, "row"));
        for (RoleRights role : roles.values()) {
            ScopeCell cell = new ScopeCell(screen.say("matrix.cell", role.name(), PermissionNames.of(screen, permission)), scopes);
            cells.put(new Place(role.role(), permission), cell);
            show(cell, role, permission);
            cell.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    choice.made(role.role(), permission, e.getValue().isEmpty() ? null : Scope.valueOf(e.getValue()));
                }
            });
            row.add(new NativeTableCell(cell));
        }
        return row;
    }

    /** Shows what a role allows now. */
    void show(RoleRights now) {
        roles.put(now.role(), now);
        cells.forEach((place, cell) -> {
            if (place.role().equals(now.role())) {
                show(cell, now, place.permission());
            }
        });
    }

    private void show(ScopeCell cell, RoleRights role, String permission) {
        Optional<Scope> own = role.own(permission);
        Optional<Scope> wider = role.wider(permission);
        String instead = wider.map(scope -> screen.say("matrix.wider", scopes.get(scope.name())))
                .orElseGet(() -> screen.say(role.narrower(permission) ? "matrix.narrower" : "matrix.none"));
        cell.show(own.map(Scope::name).orElse(ScopeCell.UNSET), instead);
        cell.setClassName("k-given", own.isPresent());
        cell.setClassName("k-wider", own.isEmpty() && wider.isPresent());
        List<String> fields = role.fields(permission);
        cell.setClassName("k-of-fields", !fields.isEmpty());
        if (fields.isEmpty()) {
            cell.getElement().removeAttribute("title");
        } else {
            cell.getElement().setAttribute("title", screen.say("matrix.fields", String.join(", ", fields)));
        }
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
