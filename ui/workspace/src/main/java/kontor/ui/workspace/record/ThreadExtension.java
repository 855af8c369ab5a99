package kontor.ui.workspace.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Related;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.field.OpenReferences;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.screen.Screen;

/**
 * Buttons along the thread that a deal takes through the house: on from a record to the documents made from it, and back
 * to what it was made from. Both follow from what definitions declare; no kind of record is named here.
 */
@ApplicationScoped
public class ThreadExtension implements RecordExtension {

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return definition.workflow().isPresent();
    }

    @Override
    public List<SmartButton> smartButtons(Screen screen, EntityDefinition<?> definition, Row row) {
        List<SmartButton> buttons = new ArrayList<>();
        definition.fields().values().stream().filter(field -> field.kind() == FieldKind.REFERENCE)
                .forEach(field -> back(screen, definition, field, row).ifPresent(buttons::add));
        Modules.all().related(definition).forEach(related -> on(screen, definition, related, row).ifPresent(buttons::add));
        // An invoice is of an order and comes from it: two fields, one way.
        return buttons.stream().distinct().toList();
    }

    /** To the record that a field points at, if it is on the thread, too. */
    private static Optional<SmartButton> back(Screen screen, EntityDefinition<?> definition, FieldDefinition field, Row row) {
        if (!(row.get(field.name()) instanceof Reference reference) || !screen.access().mayRead(definition, field)) {
            return Optional.empty();
        }
        return OpenReferences.target(field, row.values()).<EntityDefinition<?>>flatMap(screen::definition).filter(target -> isOnThread(target) && screen.may(target, "read")).flatMap(target -> {
            try {
                Row record = screen.desk().get(target, reference.id());
                return Optional.of(new SmartButton(target.icon(), screen.names().entity(target), screen.title(target, record),
                        screen.addresses().record(target, record.id())));
            } catch (RecordNotFound unseen) {
                return Optional.empty();
            }
        });
    }

    /** A document, or what moves through states and has documents, as a deal has quotations. */
    private static boolean isOnThread(EntityDefinition<?> definition) {
        return definition.lines().isPresent() || definition.workflow().isPresent() && Modules.all().related(definition).stream()
                .anyMatch(related -> Modules.all().definition(related.definition()).flatMap(EntityDefinition::lines).isPresent());
    }

    /** To the documents that point here; to the one itself where there is only one. */
    private static Optional<SmartButton> on(Screen screen, EntityDefinition<?> definition, Related related, Row row) {
        return screen.definition(related.definition()).filter(target -> target.lines().isPresent() && screen.may(target, "read")).flatMap(target -> {
            Filter here = new Filter(related.field(), Filter.Operator.EQ, List.of(row.id().toString()));
            ListQuery question = ListQuery.all().filters(List.of(here)).fields(List.of(target.title()));
            long count = screen.desk().count(target, question);
            if (count == 0) {
                return Optional.empty();
            }
            String label = screen.names().related(definition, related.key());
            String address = count == 1 ? screen.addresses().record(target, screen.desk().list(target, question).items().get(0).id())
                    : screen.addresses().list(target) + "?" + ListState.plain().with(here).parameters().getQueryString();
            return Optional.of(new SmartButton(target.icon(), String.valueOf(count), label, address));
        });
    }
}
