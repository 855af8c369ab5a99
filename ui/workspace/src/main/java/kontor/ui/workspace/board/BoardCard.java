package kontor.ui.workspace.board;

import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.screen.Screen;

/** What a module says of its records on a board, where the usual lines do not do. A CDI bean. */
public interface BoardCard {

    /** Whether it speaks of that definition's records. */
    boolean serves(EntityDefinition<?> definition);

    /** Fields that the lines are made from. */
    List<String> fields();

    /** Lines under the title, shortest first; at most three. */
    List<String> lines(Screen screen, Row row);

    /** Field of money that is summed for each lane; empty for no sums. */
    default Optional<String> sum() {
        return Optional.empty();
    }
}
