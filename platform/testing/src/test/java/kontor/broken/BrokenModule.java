package kontor.broken;

import java.util.List;
import kontor.broken.thing.ThingDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Not found by the ServiceLoader: the tests name it. */
@ModuleInfo(id = "broken", version = "1.0")
public final class BrokenModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(ThingDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(new Menu("menu.nowhere", "door", "m/broken/nowhere", "broken.thing.enter"));
    }

    @Override
    public List<RoleTemplate> roles() {
        return List.of(RoleTemplate.of("other.reader", Grant.all("broken.thing.read"), Grant.all("broken.thing.raed")));
    }
}
