package kontor.ui.workspace.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** The legal actions of a record: one filled, a few beside it, the rest in a menu; Save in their place while input waits. */
public class ActionBar extends Div {

    private static final int BESIDE = 2;
    private static final Set<String> COMMON = Set.of("archive", "restore", "delete");

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient String state;
    private final transient Consumer<String> act;
    private final transient List<String> legal;
    private final transient Map<String, Runnable> next;
    private final Button save;
    private final Button discard;
    private Button primary;

    /**
     * A bar for a record in the state of that name (null without a workflow); {@code act} hears the action chosen, and {@code
     * next} makes the documents that usually come next, by what is to be pressed.
     */
    public ActionBar(Screen screen, EntityDefinition<?> definition, String state, List<String> legal, Map<String, Runnable> next,
                     Consumer<String> act, Runnable save, Runnable discard) {
        this.screen = screen;
        this.definition = definition;
        this.state = state;
        this.legal = legal;
        this.next = next;
        this.act = act;
        addClassName("k-actions");
        this.save = Buttons.primary(screen.say("save"), save);
        this.save.setTooltipText(screen.say("save.keys"));
        this.discard = Buttons.quiet(screen.say("discard"), discard);
        add(this.save, this.discard);
        own();
        dirty(false);
    }

    private void own() {
        List<String> own = new ArrayList<>(legal.stream().filter(a -> !COMMON.contains(a) && !leadsBack(a)).toList());
        own.stream().filter(this::leadsOn).min(Comparator.comparingInt(this::step)).ifPresent(first -> {
            own.remove(first);
            primary = Buttons.primary(screen.names().action(definition, first), () -> act.accept(first));
            add(primary);
        });
        next.forEach(this::following);
        own.stream().limit(BESIDE).forEach(a -> add(Buttons.plain(screen.names().action(definition, a), () -> act.accept(a))));
        List<String> rest = new ArrayList<>(own.stream().skip(BESIDE).toList());
        legal.stream().filter(a -> !COMMON.contains(a) && leadsBack(a)).forEach(rest::add);
        legal.stream().filter(COMMON::contains).forEach(rest::add);
        if (!rest.isEmpty()) {
            add(menu(rest));
        }
    }

    /** What leads nowhere by itself goes on with the document that follows from it. */
    private void following(String name, Runnable make) {
        if (primary == null) {
            primary = Buttons.primary(name, make);
            add(primary);
        } else {
            add(Buttons.plain(name, make));
        }
    }

    private MenuBar menu(List<String> actions) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem root = bar.addItem(Icons.of("dots"));
        root.setAriaLabel(screen.say("record.more"));
        bar.setTooltipText(root, screen.say("record.more"));
        actions.forEach(a -> root.getSubMenu().addItem(screen.names().action(definition, a), e -> act.accept(a)));
        return bar;
    }

    /** Whether an action moves the record forward and not to a bad end. */
    private boolean leadsOn(String action) {
        return step(action) > 0 && definition.workflow().map(w -> tone(w, w.target(action)) != State.Tone.DANGER).orElse(false);
    }

    /** Whether an action moves the record to an earlier state: possible, but not what one usually wants next. */
    private boolean leadsBack(String action) {
        return step(action) < 0;
    }

    /** How many states an action moves the record on, backwards below zero; zero for what moves nothing. */
    private int step(String action) {
        return definition.workflow().filter(w -> w.hasMove(action)).map(w -> index(w, w.target(action)) - index(w, state)).orElse(0);
    }

    private static int index(Workflow<?> workflow, String state) {
        return workflow.states().stream().map(Enum::name).toList().indexOf(state);
    }

    private static State.Tone tone(Workflow<?> workflow, String state) {
        return workflow.states().stream().filter(s -> s.name().equals(state)).map(s -> ((State) s).tone()).findFirst().orElse(State.Tone.NEUTRAL);
    }

    /** Shows Save and Discard while input waits; one button alone is filled. */
    public final void dirty(boolean dirty) {
        save.setVisible(dirty);
        discard.setVisible(dirty);
        if (primary != null) {
            primary.setThemeName("primary", !dirty);
        }
    }
}
