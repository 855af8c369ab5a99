package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.record.MadeElsewhere;

/** Notes and files are put down beside the record that they are about, and naming a colleague in a note mentions them. */
@ApplicationScoped
public class SaidAboutOthers implements MadeElsewhere {

    private static final Set<String> KINDS = Set.of("base.note", "base.mention", "base.attachment");

    @Override
    public boolean covers(EntityDefinition<?> definition) {
        return KINDS.contains(definition.name());
    }
}
