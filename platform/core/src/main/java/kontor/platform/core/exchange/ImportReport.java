package kontor.platform.core.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an import has done, or would do.
 *
 * @param id         the import; null of a dry run
 * @param definition what kind of records
 * @param fileName   what the file was called
 * @param status     how far it has come
 * @param mapping    which columns filled which fields
 * @param ignored    headers of columns that were left out
 * @param counts     how many rows met what
 * @param problems   what is wrong, by row, at most {@link Limits#PROBLEMS}
 * @param duplicates rows whose record was there already
 * @param at         when it began
 */
public record ImportReport(UUID id, String definition, String fileName, Status status, Mapping mapping, List<String> ignored,
                           Counts counts, List<RowProblem> problems, List<Duplicate> duplicates, Instant at) {

    /** How far an import has come. */
    public enum Status {
        /** Tried out; nothing was changed. */
        CHECKED,
        /** Being carried out. */
        RUNNING,
        /** All rows are in. */
        DONE,
        /** Nothing was changed. */
        FAILED,
        /** Was done, and has been taken out again. */
        UNDONE
    }

    /**
     * Numbers of rows.
     *
     * @param total   in the file
     * @param created made a record
     * @param updated changed a record
     * @param skipped left a record as it was
     * @param failed  with problems
     */
    public record Counts(int total, int created, int updated, int skipped, int failed) {

        /** No rows seen yet. */
        public static Counts of(int total) {
            return new Counts(total, 0, 0, 0, 0);
        }
    }

    /**
     * A row whose record was there already.
     *
     * @param row   row of the sheet
     * @param id    the record
     * @param label its title
     */
    public record Duplicate(int row, UUID id, String label) {
    }
}
