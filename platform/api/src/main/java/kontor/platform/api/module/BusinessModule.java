package kontor.platform.api.module;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.event.Subscription;

/**
 * A technical unit that a tenant can have switched on. Implementations carry {@link ModuleInfo}, are found by
 * {@link java.util.ServiceLoader} and hold no state.
 */
public interface BusinessModule {

    /** The records this module owns. */
    List<EntityDefinition<?>> definitions();

    /** Entries of the navigation, in the order shown. */
    default List<Menu> menus() {
        return List.of();
    }

    /** Roles that a new tenant starts with; its admin may change them. */
    default List<RoleTemplate> roles() {
        return List.of();
    }

    /** Events of other modules (or its own) that this module answers. */
    default List<Subscription<?>> subscriptions() {
        return List.of();
    }

    /** Records of this module shown beside those of modules that it depends on. */
    default List<Relation> relations() {
        return List.of();
    }

    /** Identity, read from the annotation. */
    default ModuleInfo info() {
        ModuleInfo info = getClass().getAnnotation(ModuleInfo.class);
        if (info == null) {
            throw new IllegalStateException(getClass().getName() + " lacks @ModuleInfo");
        }
        return info;
    }

    /** Short name of the module, such as {@code crm}. */
    default String id() {
        return info().id();
    }

    /** Class path address of the changelog of its tables. */
    default String changelog() {
        return "db/" + id() + "/changelog.yaml";
    }

    /** Base name of its label bundle, for {@link java.util.ResourceBundle}. */
    default String labels() {
        return "i18n." + id();
    }
}
