package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
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
     * A tab of the page.
     *
     * @param key     its name in the address
     * @param label   what it says
     * @param content what it shows
     */
    record Panel(String key, String label, Component content) {
    }

    /** Whether it adds to that definition's records. */
    boolean serves(EntityDefinition<?> definition);

    /** Figures at the top. */
    default List<SmartButton> smartButtons(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of();
    }

    /** A tab. */
    default Optional<Panel> panel(Screen screen, EntityDefinition<?> definition, Row row) {
        return Optional.empty();
    }

    /** Something beside the form, above the history. */
    default Optional<Component> aside(Screen screen, EntityDefinition<?> definition, Row row) {
        return Optional.empty();
    }
}
