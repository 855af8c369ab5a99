package kontor.inventory.stock;

import java.util.Comparator;
import java.util.UUID;

/**
 * A product at a location.
 *
 * @param product  the product
 * @param location the location
 */
public record Spot(UUID product, UUID location) implements Comparable<Spot> {

    // As the database orders them, which UUID.compareTo does not: it takes the halves for signed numbers.
    private static final Comparator<Spot> ORDER = Comparator.comparing((Spot spot) -> spot.product.toString())
            .thenComparing(spot -> spot.location.toString());

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
