package kontor.platform.api.entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One entry of a record's history, as the caller may see it.
 *
 * @param number     position in the history of the tenant
 * @param at         when
 * @param member     who; null for the system
 * @param memberName their name at that time
 * @param action     which use case, such as {@code crm.opportunity.win}
 * @param operation  what was done to the row
 * @param fields     old and new value of each changed field by public name; on creation and deletion all of them
 */
public record Change(long number, Instant at, UUID member, String memberName, String action, Operation operation,
                     Map<String, Values> fields) {

    /** What was done. */
    public enum Operation { CREATED, CHANGED, DELETED }

    /** Values of a field before and after, as text that the field's kind can be read from; null for none. */
    public record Values(Object before, Object after) {
    }
}
