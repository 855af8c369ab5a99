package kontor.platform.core.tenancy;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A tenant as the directory knows it.
 *
 * @param id             tenant
 * @param alias          its name in addresses; never changes
 * @param name           its name for people
 * @param schema         name of its schema and role, opaque
 * @param organizationId its organization at the identity provider
 */
public record Tenant(UUID id, String alias, String name, String schema, UUID organizationId) {

    private static final Pattern SCHEMA = Pattern.compile("t_[0-9a-f]{16}");

    /** Errors: a schema name that is not of the opaque form, which must never reach a statement. */
    public Tenant {
        if (schema == null || !SCHEMA.matcher(schema).matches()) {
            throw new IllegalArgumentException("Not a tenant schema: " + schema);
        }
    }
}
