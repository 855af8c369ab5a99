package kontor.provisioning.engine.changelog;

/**
 * A row of a changelog table: a change set that a schema has.
 *
 * @param id       id of the change set
 * @param author   its author
 * @param path     address of the file it stood in
 * @param checksum checksum of its content as it was run
 */
public record AppliedChange(String id, String author, String path, String checksum) {

    boolean is(CompiledChange change) {
        return id.equals(change.id()) && author.equals(change.author()) && path.equals(change.path());
    }
}
