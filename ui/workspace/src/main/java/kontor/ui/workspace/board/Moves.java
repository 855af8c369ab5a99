package kontor.ui.workspace.board;

import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.workflow.Workflow;
import kontor.platform.core.entity.ActionDescription;
import kontor.ui.workspace.screen.Screen;

/** Which action takes a record from one state to another, as far as the person may take it. */
final class Moves {

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private final Workflow<?> workflow;

    Moves(Screen screen, EntityDefinition<?> definition) {
        this.screen = screen;
        this.definition = definition;
        this.workflow = definition.workflow().orElseThrow();
    }

    /** The action that leads there and is permitted. */
    Optional<ActionDescription> action(String from, String to) {
        List<String> legal = workflow.legalFrom(from);
        return screen.desk().actions(definition).stream()
                .filter(a -> legal.contains(a.name()) && to.equals(workflow.target(a.name())) && screen.access().may(a.permission()))
                .findFirst();
    }

    /** Whether the workflow allows it at all, whoever asks. */
    boolean isLegal(String from, String to) {
        return workflow.legalFrom(from).stream().anyMatch(a -> to.equals(workflow.target(a)));
    }

    /** Lanes that a card may go to. */
    List<String> targets(String from, List<String> lanes) {
        return lanes.stream().filter(to -> !to.equals(from) && action(from, to).isPresent()).toList();
    }
}
