package kontor.ui.workspace.screen;

import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.core.label.Labels;

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
        return subject(screen, permission.substring(0, dot)).map(name -> name + PARTED + operation(screen, permission)).orElse(permission);
    }

    /** What permissions that begin so are about: a kind of records, a page or a whole module; empty where nobody knows. */
    public static Optional<String> subject(Screen screen, String subject) {
        Optional<String> records = Modules.all().definition(subject).map(screen.names()::plural);
        return records.or(() -> page(screen, subject)).or(() -> named(screen, subject)).or(() -> isModule(subject)
                ? Optional.of(screen.names().module(subject)) : Optional.empty());
    }

    private static boolean isModule(String id) {
        return Modules.all().list().stream().anyMatch(module -> module.id().equals(id));
    }

    /** What is neither records nor a page is named in its module's words as if it were records. */
    private static Optional<String> named(Screen screen, String subject) {
        int dot = subject.indexOf('.');
        if (dot < 0 || !isModule(subject.substring(0, dot))) {
            return Optional.empty();
        }
        String key = subject.substring(dot + 1) + ".plural";
        return Optional.of(screen.names().text(subject.substring(0, dot), key, List.of())).filter(name -> !name.equals(key));
    }

    private static Optional<String> page(Screen screen, String subject) {
        return Modules.all().list().stream().flatMap(module -> module.menus().stream().filter(menu -> leads(menu, subject))
                .map(menu -> screen.names().menu(module.id(), menu.key()))).findFirst();
    }

    private static boolean leads(Menu menu, String subject) {
        return menu.page() && menu.permission().substring(0, menu.permission().lastIndexOf('.')).equals(subject);
    }

    /** What is done. */
    public static String operation(Screen screen, String permission) {
        int dot = permission.lastIndexOf('.');
        String operation = permission.substring(dot + 1);
        Optional<EntityDefinition<?>> definition = dot < 0 ? Optional.empty() : Modules.all().definition(permission.substring(0, dot));
        return switch (operation) {
            case EVERYTHING -> screen.say("permission.everything");
            // The button that begins a record says no more than "New".
            case "create" -> screen.say("permission.create");
            default -> definition.map(d -> screen.names().action(d, operation))
                    .orElseGet(() -> screen.names().text(Labels.PLATFORM, "action." + operation, List.of()));
        };
    }
}
