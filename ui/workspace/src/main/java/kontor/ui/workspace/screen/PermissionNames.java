package kontor.ui.workspace.screen;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;

/** Names of permissions for people, such as "Parties · Change" for {@code base.party.update}. */
public final class PermissionNames {

    private static final String EVERYTHING = "*";
    private static final String PARTED = " · ";

    private PermissionNames() {
    }

    /** The name of a permission, also of a whole module's or kind's; the permission as it is written where nobody knows better. */
    public static String of(Screen screen, String permission) {
        int dot = permission.lastIndexOf('.');
        if (dot < 0) {
            return permission.equals(EVERYTHING) ? screen.say("permission.everything") : permission;
        }
        String subject = permission.substring(0, dot);
        String operation = permission.substring(dot + 1);
        return Modules.all().definition(subject).map(definition -> of(screen, definition, operation))
                .orElseGet(() -> operation.equals(EVERYTHING) && Modules.all().list().stream().anyMatch(module -> module.id().equals(subject))
                        ? screen.names().module(subject) + PARTED + screen.say("permission.everything") : permission);
    }

    private static String of(Screen screen, EntityDefinition<?> definition, String operation) {
        String said = switch (operation) {
            case EVERYTHING -> screen.say("permission.everything");
            // The button that begins a record says no more than "New".
            case "create" -> screen.say("permission.create");
            default -> screen.names().action(definition, operation);
        };
        return screen.names().plural(definition) + PARTED + said;
    }
}
