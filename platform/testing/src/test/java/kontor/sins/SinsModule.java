package kontor.sins;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.ModuleInfo;

/** A module that names no other. */
@ModuleInfo(id = "sins", version = "1.0")
public final class SinsModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of();
    }
}
