package kontor.base;

import java.util.List;

/**
 * How a line is taxed.
 *
 * @param included whether prices are meant with these levies in them
 * @param levies   the levies, in the order in which they are reckoned; none for what is not taxed
 */
public record TaxScheme(boolean included, List<TaxLevy> levies) {

    /** No tax at all. */
    public static final TaxScheme NONE = new TaxScheme(false, List.of());

    /** Keeps its own copy. */
    public TaxScheme {
        levies = List.copyOf(levies);
    }
}
