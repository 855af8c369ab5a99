package kontor.ui.workspace.screen;

import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;

/** Addresses of pages inside a firm, relative to the workspace's root. */
public final class Addresses {

    private final String tenant;

    /** Addresses in that firm. */
    public Addresses(String tenant) {
        this.tenant = tenant;
    }

    /** The home page. */
    public String home() {
        return tenant;
    }

    /** A place named relative to the firm, as menus do. */
    public String inside(String route) {
        return tenant + "/" + route;
    }

    /** The list of a definition. */
    public String list(EntityDefinition<?> definition) {
        return inside("m/" + definition.module() + "/" + definition.plural());
    }

    /** A record. */
    public String record(EntityDefinition<?> definition, UUID id) {
        return list(definition) + "/" + id;
    }

    /** The form for a new record. */
    public String create(EntityDefinition<?> definition) {
        return list(definition) + "/new";
    }
}
