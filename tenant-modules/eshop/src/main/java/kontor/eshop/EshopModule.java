package kontor.eshop;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.ModuleInfo;

/** E-shop: a shop with the firm's own products. A shell that can be switched on and off; it shows nothing yet. */
@ModuleInfo(id = "eshop", version = "1.0", dependsOn = "base")
public final class EshopModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of();
    }
}
