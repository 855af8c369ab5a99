package kontor.ui.workspace.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Related;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.ui.workspace.field.FieldText;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** The documents that usually come next: one press makes one of the record and opens it. */
final class NextDocuments {

    private NextDocuments() {
    }

    /** What to press and what it does, for a record in that state (null without a workflow); input is saved before. */
    static Map<String, Runnable> of(Screen screen, EntityDefinition<?> definition, Row row, String state, BooleanSupplier save) {
        Map<String, Runnable> presses = new LinkedHashMap<>();
        if (state != null) {
            Modules.all().related(definition).stream().filter(related -> related.follows().contains(state))
                    .forEach(related -> target(screen, related).ifPresent(target -> presses.put(screen.names().next(definition, related.key()), () -> {
                        if (save.getAsBoolean()) {
                            make(screen, target, related.field(), row);
                        }
                    })));
        }
        return presses;
    }

    private static Optional<EntityDefinition<?>> target(Screen screen, Related related) {
        return screen.definition(related.definition()).filter(target -> MadeElsewhere.mayBegin(screen, target));
    }

    private static void make(Screen screen, EntityDefinition<?> target, String field, Row row) {
        Failures.guard(screen, () -> {
            Object here = FieldText.read(target.field(field), row.id().toString());
            screen.go(screen.addresses().record(target, screen.desk().create(target, Row.of(Map.of(field, here))).id()));
        });
    }
}
