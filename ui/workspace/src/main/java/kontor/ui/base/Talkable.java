package kontor.ui.base;

import java.util.Set;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;

/** Which records people talk about: those with a place of their own, but not what is itself said about others. */
final class Talkable {

    private static final Set<String> SAID = Set.of("base.note", "base.mention", "base.attachment", "base.announcement", "base.role");

    private Talkable() {
    }

    static boolean is(EntityDefinition<?> definition) {
        String route = "m/" + definition.module() + "/" + definition.plural();
        return !SAID.contains(definition.name())
                && Modules.all().list().stream().flatMap(m -> m.menus().stream()).anyMatch(m -> m.route().equals(route));
    }
}
