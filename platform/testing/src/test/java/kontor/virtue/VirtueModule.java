package kontor.virtue;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.ModuleInfo;

/** A module that keeps the rules but for one circle. */
@ModuleInfo(id = "virtue", version = "1.0")
public final class VirtueModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of();
    }
}
