package kontor.provisioning.engine.changelog;

/**
 * One change set as plain SQL.
 *
 * @param id       its id, with author and path the identity that Liquibase gives it
 * @param author   its author
 * @param path     class path address of the file it stands in
 * @param checksum Liquibase's checksum of its content
 * @param sql      what it does, in the schema that is first on the search path; empty for a mere tag
 * @param row      the insert that notes it in the changelog table
 * @param rollback what undoes it; null if that is impossible
 * @param tag      version that ends with it; null for most
 */
public record CompiledChange(String id, String author, String path, String checksum, String sql, String row, String rollback, String tag) {

    /** Identity in the words of a person. */
    public String name() {
        return path + "::" + id + "::" + author;
    }
}
