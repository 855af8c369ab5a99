package kontor.logistics;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.ModuleInfo;

/** Logistics: shipments, routes and distributors. A shell that can be switched on and off; it shows nothing yet. */
@ModuleInfo(id = "logistics", version = "1.0", dependsOn = "base")
public final class LogisticsModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of();
    }
}
