package kontor.ui.workspace.record;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.screen.Screen;

/** The states of a workflow in order, the present one marked; all ends share the last place. */
public class StatusBar extends OrderedList {

    // Where it is too narrow for all states it scrolls, the present one in sight, and the keyboard can reach it.
    private static final String NARROW = """
            new ResizeObserver(() => {
              if (this.scrollWidth > this.clientWidth) {
                this.tabIndex = 0;
                this.scrollLeft = (this.querySelector('[aria-current]')?.offsetLeft ?? 0) - this.offsetLeft;
              } else {
                this.removeAttribute('tabindex');
              }
            }).observe(this)""";

    /** A bar for a record in the state of that name. */
    public StatusBar(Screen screen, EntityDefinition<?> definition, String current) {
        FieldDefinition field = definition.field(definition.stateField().orElseThrow());
        List<? extends Enum<?>> states = definition.workflow().orElseThrow().states();
        addClassName("k-status");
        getElement().setAttribute("aria-label", screen.names().field(definition, field));
        boolean over = false;
        int at = index(states, current);
        for (int i = 0; i < states.size(); i++) {
            Enum<?> state = states.get(i);
            if (!((State) state).isEnd()) {
                add(step(screen.names().option(definition, field, state.name()), state.name().equals(current), i < at, state, definition, field));
            } else {
                over |= state.name().equals(current);
            }
        }
        List<? extends Enum<?>> ends = states.stream().filter(s -> ((State) s).isEnd()).toList();
        if (over) {
            add(step(screen.names().option(definition, field, current), true, false, states.get(at), definition, field));
        } else if (!ends.isEmpty()) {
            add(step(ends.stream().map(s -> screen.names().option(definition, field, s.name())).collect(Collectors.joining(" / ")),
                    false, false, null, definition, field));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(NARROW);
    }

    private static int index(List<? extends Enum<?>> states, String name) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static ListItem step(String label, boolean current, boolean passed, Enum<?> state, EntityDefinition<?> definition, FieldDefinition field) {
        ListItem step = new ListItem(new Span(label));
        if (current) {
            step.getElement().setAttribute("aria-current", "step");
            step.getElement().setAttribute("data-tone", Chip.attribute(FieldShow.tone(definition, field, state.name())));
        }
        step.getElement().setAttribute("data-passed", passed);
        return step;
    }
}
