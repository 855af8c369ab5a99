package kontor.provisioning.engine.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.provisioning.engine.database.SchemaName;

/**
 * A row of the directory.
 *
 * @param id             identity, never reused
 * @param alias          short name in addresses; null while ready and after deletion
 * @param name           the firm's name
 * @param schema         where its data lies
 * @param organizationId its organization in the identity server; may be null
 * @param status         where it stands
 * @param modules        modules switched on
 * @param pins           modules held at an older version, with that version
 * @param locale         language the firm started with
 * @param currency       its currency
 * @param timeZone       its time zone
 * @param country        its country; null while ready
 * @param createdAt      when the schema was made
 */
public record Tenant(UUID id, String alias, String name, SchemaName schema, UUID organizationId, TenantStatus status, List<String> modules,
                     Map<String, String> pins, String locale, String currency, String timeZone, String country, Instant createdAt) {

    /** What to call it in messages. */
    public String label() {
        return alias == null ? schema.value() : alias;
    }
}
