package kontor.provisioning.engine;

import java.util.Map;
import kontor.provisioning.engine.tenant.Tenant;

/**
 * All that is known of a tenant without looking at its data.
 *
 * @param tenant   its row in the directory
 * @param versions modules that have tables in its schema, switched on or off, with their versions
 * @param behind   those of them that are older than this program, with the newest version
 */
public record TenantDetails(Tenant tenant, Map<String, String> versions, Map<String, String> behind) {
}
