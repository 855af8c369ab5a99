package kontor.ui.workspace.record;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.core.entity.ActionDescription;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** Takes an action on a record from wherever it is shown: asks first what the action wants to know. */
public final class ActionRun {

    private ActionRun() {
    }

    /** Takes the action of that name; {@code done} hears of the record as it then is. */
    public static void start(Screen screen, EntityDefinition<?> definition, String action, UUID id, long version, Consumer<Row> done) {
        Optional<ActionDescription> described = screen.desk().actions(definition).stream().filter(a -> a.name().equals(action)).findFirst();
        if (described.isPresent() && described.get().input() != null) {
            new ActionDialog(screen, definition, described.get(),
                    input -> done.accept(screen.desk().perform(definition, action, id, version, input))).open();
        } else {
            Failures.guard(screen, () -> done.accept(screen.desk().perform(definition, action, id, version, Map.of())));
        }
    }
}
