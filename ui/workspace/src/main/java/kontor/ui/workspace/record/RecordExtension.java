package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.screen.Screen;

/** What a module adds to a record's page, its own or another module's. A CDI bean; asked anew for each page. */
public interface RecordExtension {

    /**
     * A figure at the top of the page that leads somewhere.
     *
     * @param icon    Tabler icon
     * @param figure  how many or how much
     * @param label   of what
     * @param address where it leads, relative to the workspace
     */
    record SmartButton(String icon, String figure, String label, String address) {
    }

    /**
     * A tab of the page, or of what stands beside the form.
     *
     * @param key     its name in the address
     * @param label   what it says
     * @param count   how many things are in it; below zero for no number
     * @param content makes what it shows, when it is first looked at
     */
    record Panel(String key, String label, long count, Supplier<Component> content) {
    }

    /** Whether it adds to that definition's records. */
    boolean serves(EntityDefinition<?> definition);

    /** Figures at the top. */
    default List<SmartButton> smartButtons(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of();
    }

    /** What can be taken from the record as it is, beside its actions. */
    default List<Component> takings(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of();
    }

    /** Tabs. */
    default List<Panel> panels(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of();
    }

    /** Tabs beside the form, before the history. */
    default List<Panel> beside(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of();
    }

    /** What stands in the form for a field that is changed by itself, such as a picture; {@code changed} hears of the record as it is then. */
    default Optional<Component> inPlace(Screen screen, EntityDefinition<?> definition, Row row, FieldDefinition field, Consumer<Row> changed) {
        return Optional.empty();
    }

    /** Advice on what is being typed, as the form stands now; empty for none. */
    default Optional<Component> advice(Screen screen, EntityDefinition<?> definition, UUID id, Map<String, Object> typed) {
        return Optional.empty();
    }
}
