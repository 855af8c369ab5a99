package kontor.ui.workspace.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** Chooses between list and board; the filters stay. */
public class ViewSwitch extends Div {

    private final Button list;
    private final Button board;

    /** A switch; {@code chosen} hears {@link ListState#LIST} or {@link ListState#BOARD}. */
    public ViewSwitch(Screen screen, Consumer<String> chosen) {
        addClassName("k-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", screen.say("list.view"));
        list = Buttons.icon("list", screen.say("list.view.list"), () -> chosen.accept(ListState.LIST));
        board = Buttons.icon("layout-kanban", screen.say("list.view.board"), () -> chosen.accept(ListState.BOARD));
        add(list, board);
    }

    /** Shows which of them is on. */
    public void show(String view) {
        list.getElement().setAttribute("aria-pressed", String.valueOf(ListState.LIST.equals(view)));
        board.getElement().setAttribute("aria-pressed", String.valueOf(ListState.BOARD.equals(view)));
    }
}
