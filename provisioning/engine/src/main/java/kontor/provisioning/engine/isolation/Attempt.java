package kontor.provisioning.engine.isolation;

import kontor.provisioning.engine.database.SchemaName;

/**
 * Something to be tried in the role of a tenant.
 *
 * @param name    what it is, in words
 * @param sql     the statement, with {@code {schema}} for the other tenant's schema
 * @param allowed whether it must succeed; else it must be refused for want of a right
 */
record Attempt(String name, String sql, boolean allowed) {

    static Attempt allowed(String name, String sql) {
        return new Attempt(name, sql, true);
    }

    static Attempt refused(String name, String sql) {
        return new Attempt(name, sql, false);
    }

    String against(SchemaName other) {
        return other.into(sql);
    }
}
