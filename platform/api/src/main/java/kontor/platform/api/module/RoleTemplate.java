package kontor.platform.api.module;

import java.util.List;
import kontor.platform.api.security.Grant;

/**
 * A role that a module brings along; copied into each tenant's own roles, where the admin may change it.
 *
 * @param key    stable name, such as {@code crm.salesperson}; its label is {@code role.<key>} in the module's bundle
 * @param grants what the role allows
 */
public record RoleTemplate(String key, List<Grant> grants) {

    /** A role with the given grants. */
    public static RoleTemplate of(String key, Grant... grants) {
        return new RoleTemplate(key, List.of(grants));
    }
}
