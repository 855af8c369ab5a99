package kontor.ui.workspace.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** Chooses between list, board and calendar, as far as a definition has them; the filters stay. */
public class ViewSwitch extends Div {

    private final transient Map<String, Button> ways = new LinkedHashMap<>();

    /** A switch; {@code chosen} hears the view, such as {@link ListState#BOARD}. */
    public ViewSwitch(Screen screen, EntityDefinition<?> definition, Consumer<String> chosen) {
        addClassName("k-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", screen.say("list.view"));
        ways.put(ListState.LIST, Buttons.icon("list", screen.say("list.view.list"), () -> chosen.accept(ListState.LIST)));
        if (!definition.board().isEmpty()) {
            ways.put(ListState.BOARD, Buttons.icon("layout-kanban", screen.say("list.view.board"), () -> chosen.accept(ListState.BOARD)));
        }
        if (definition.calendar().isPresent()) {
            ways.put(ListState.CALENDAR, Buttons.icon("calendar", screen.say("list.view.calendar"), () -> chosen.accept(ListState.CALENDAR)));
        }
        ways.values().forEach(this::add);
        setVisible(ways.size() > 1);
    }

    /** Shows which of them is on. */
    public void show(String view) {
        ways.forEach((name, way) -> way.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(view))));
    }
}
