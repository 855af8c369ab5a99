package kontor.platform.core.tenancy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kontor.platform.core.key.WrappedKey;

/**
 * The one row of a tenant's schema that says what holds now; read at the start of each transaction.
 *
 * @param status   {@code active} or {@code suspended}
 * @param name     name for people
 * @param modules  modules that are switched on
 * @param epoch    counts every change of members, positions and roles
 * @param locale   the tenant's language
 * @param currency ISO 4217 code
 * @param zone     the tenant's time zone
 * @param brandColor its own colour, written {@code #rrggbb}; null for none
 * @param logo     the file of its logo; null for none
 * @param dataKey  the key of its sensitive values, wrapped; null for none
 */
public record TenantState(String status, String name, Set<String> modules, long epoch, Locale locale, String currency,
                          ZoneId zone, String brandColor, UUID logo, WrappedKey dataKey) {
}
