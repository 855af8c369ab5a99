package kontor.ui.workspace.record;

import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.screen.Screen;

/** Kinds of records that come to be elsewhere than in a form of their own: for those no page offers "New". A CDI bean. */
public interface MadeElsewhere {

    /** Whether that definition's records are such. */
    boolean covers(EntityDefinition<?> definition);

    /** Whether the person may begin a new record of a definition in its form. */
    static boolean mayBegin(Screen screen, EntityDefinition<?> definition) {
        return screen.may(definition, "create") && screen.extensions(MadeElsewhere.class).stream().noneMatch(e -> e.covers(definition));
    }
}
