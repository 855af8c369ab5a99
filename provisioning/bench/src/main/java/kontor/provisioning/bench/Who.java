package kontor.provisioning.bench;

import java.util.UUID;

/**
 * Who works in which firm.
 *
 * @param schema the firm's schema, which is its role as well
 * @param organization the firm's organization, as tokens name it; null where no token is checked
 * @param member the member who acts
 * @param name the member's name
 * @param company the company that new records belong to
 */
public record Who(String schema, UUID organization, UUID member, String name, UUID company) {
}
