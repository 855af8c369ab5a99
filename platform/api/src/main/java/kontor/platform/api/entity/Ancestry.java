package kontor.platform.api.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Walks up chains of parents: categories, positions, accounts. */
public final class Ancestry {

    private Ancestry() {
    }

    /** Whether following {@code parent} upwards from a record leads back to it, or into any circle. */
    public static <E> boolean circles(E record, UnaryOperator<E> parent) {
        Set<E> seen = new HashSet<>();
        for (E at = record; at != null; at = parent.apply(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }
}
