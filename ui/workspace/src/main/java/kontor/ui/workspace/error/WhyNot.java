package kontor.ui.workspace.error;

import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.screen.Screen;

/** Names of actions for people, from the name of the permission. */
final class WhyNot {

    private WhyNot() {
    }

    /** Such as "Parties · Change" for {@code base.party.update}. */
    static String name(Screen screen, String action) {
        int dot = action.lastIndexOf('.');
        return dot < 0 ? action : screen.definition(action.substring(0, dot))
                .map(d -> said(screen, d, action.substring(dot + 1))).orElse(action);
    }

    private static String said(Screen screen, EntityDefinition<?> definition, String operation) {
        return screen.names().plural(definition) + " · " + screen.names().action(definition, operation);
    }
}
