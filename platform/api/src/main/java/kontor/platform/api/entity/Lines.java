package kontor.platform.api.entity;

import java.util.Set;

/**
 * The lines of a record: records of another definition that are written with it, on its own page, row by row.
 *
 * @param key        key of the relation, as in {@link Related}
 * @param definition definition of a line
 * @param field      its field that points at the record
 * @param place      its field with the place among the lines, from 1
 * @param open       states of the record in which its lines may be changed; empty if they always may
 */
public record Lines(String key, String definition, String field, String place, Set<String> open) {

    /** Whether lines may be changed while the record is in that state; null without a workflow. */
    public boolean mayChange(String state) {
        return open.isEmpty() || state != null && open.contains(state);
    }
}
