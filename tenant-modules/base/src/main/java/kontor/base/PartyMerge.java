package kontor.base;

import java.util.UUID;

/**
 * Implemented as a bean by each module whose records point at parties: when two parties turn out to be the same, what
 * pointed at the duplicate is made to point at the one that is kept, in the same transaction.
 */
public interface PartyMerge {

    /** Id of the module; it is asked only where the module is switched on. */
    String module();

    /** Makes every record that points at {@code duplicate} point at {@code kept}. Errors: any violation stops the merge. */
    void move(UUID duplicate, UUID kept);
}
