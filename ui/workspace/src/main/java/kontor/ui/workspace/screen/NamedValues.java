package kontor.ui.workspace.screen;

import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;

/**
 * Names for the values of a text that stands for something the house knows, such as a permission or a kind of records: people
 * read the names and choose among them, and never see what is written. A CDI bean.
 */
public interface NamedValues {

    /** Whether it names the values of that field. */
    boolean serves(EntityDefinition<?> definition, FieldDefinition field);

    /** The values to choose from with their names, in the order to show them. */
    Map<String, String> choices(Screen screen);

    /** The name of any value, also of one that cannot be chosen here; the value itself where nobody knows better. */
    String name(Screen screen, String value);
}
