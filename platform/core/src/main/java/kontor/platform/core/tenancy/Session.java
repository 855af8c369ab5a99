package kontor.platform.core.tenancy;

import java.util.UUID;

/**
 * What a transaction is told about itself, for the database's own records.
 *
 * @param tenant     whose role and schema it takes
 * @param member     who acts; null while not known yet
 * @param memberName their name; null while not known yet
 * @param action     use case
 * @param readOnly   whether writing is to fail
 */
public record Session(Tenant tenant, UUID member, String memberName, String action, boolean readOnly) {
}
