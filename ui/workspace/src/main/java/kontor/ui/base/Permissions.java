package kontor.ui.base;

import java.util.List;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;
import kontor.platform.core.entity.ActionDescription;
import kontor.ui.workspace.screen.Screen;

/** What can be permitted in a firm, as its modules declare it: by kinds of records, and by pages that are no records. */
final class Permissions {

    /** Stands for all there is, alone or after what it is all of. */
    static final String EVERYTHING = "*";

    private Permissions() {
    }

    /** All that is done to a subject, or in a module. */
    static String all(String subject) {
        return subject + "." + EVERYTHING;
    }

    /** What permissions of a module are about: its kinds of records in their own order, then its pages. */
    static List<String> subjects(String module) {
        Stream<String> records = Modules.all().definitions().stream().filter(d -> d.module().equals(module)).map(EntityDefinition::name);
        Stream<String> pages = pages().filter(permission -> permission.startsWith(module + ".")).map(Permissions::subject);
        return Stream.concat(records, pages).distinct().toList();
    }

    /** Each thing that can be done to a subject, as its permission. */
    static List<String> operations(Screen screen, String subject) {
        return Modules.all().definition(subject).map(definition -> operations(screen, definition).map(definition::permission))
                .orElseGet(() -> pages().filter(permission -> subject(permission).equals(subject)).sorted()).distinct().toList();
    }

    private static Stream<String> operations(Screen screen, EntityDefinition<?> definition) {
        Stream<String> common = definition.isLedger() ? Stream.of("read") : Stream.of("read", "create", "update", "archive", "delete");
        // Whoever may read may take along what they read: there is no right to export.
        Stream<String> exchange = definition.imported() ? Stream.of("import") : Stream.empty();
        return Stream.concat(Stream.concat(common, exchange), screen.desk().actions(definition).stream().map(ActionDescription::name));
    }

    /** Permissions that entries of the navigation and templates of roles name and that are about no kind of records. */
    private static Stream<String> pages() {
        List<BusinessModule> modules = Modules.all().list();
        Stream<String> entries = modules.stream().flatMap(module -> module.menus().stream()).map(Menu::permission);
        Stream<String> given = modules.stream().flatMap(module -> module.roles().stream()).map(RoleTemplate::grants).flatMap(List::stream).map(Grant::action);
        return Stream.concat(entries, given).distinct()
                .filter(permission -> !permission.endsWith(EVERYTHING) && Modules.all().definition(subject(permission)).isEmpty());
    }

    private static String subject(String permission) {
        return permission.substring(0, permission.lastIndexOf('.'));
    }
}
