package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.ListQuery;
import kontor.ui.workspace.screen.Screen;

/** Something more at the top of a list. A CDI bean; asked anew for each list. */
public interface ListTool {

    /** What it shows there, if it has a use for that definition; {@code question} gives what the list asks at the moment. */
    Optional<Component> draw(Screen screen, EntityDefinition<?> definition, Supplier<ListQuery> question);
}
