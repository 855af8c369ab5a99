package kontor.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kontor.platform.api.entity.Data;

/**
 * What lies at the spots that a piece of work touches, locked until it ends. All are locked at once and in one order, so
 * two that touch the same spots go one after the other and never wait for each other.
 */
@ApplicationScoped
public class Shelves {

    @Inject
    Data data;

    @Inject
    QuantRepository quants;

    /** Locks the spots; those that nothing has ever lain at are made. {@code belowZero} tells which products may go below zero. */
    public Map<Spot, Quant> hold(Collection<Spot> wanted, Predicate<UUID> belowZero) {
        Set<Spot> spots = new TreeSet<>(wanted);
        if (spots.isEmpty()) {
            return Map.of();
        }
        Set<UUID> products = spots.stream().map(Spot::product).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UUID> locations = spots.stream().map(Spot::location).collect(Collectors.toCollection(LinkedHashSet::new));
        make(missing(spots, products, locations), products, locations);
        Map<Spot, Quant> held = new HashMap<>();
        quants.locked(products, locations).forEach(quant -> held.put(spot(quant), quant));
        held.keySet().retainAll(spots);
        held.forEach((spot, quant) -> quant.allowBelowZero(belowZero.test(spot.product())));
        return held;
    }

    private Set<Spot> missing(Set<Spot> spots, Set<UUID> products, Set<UUID> locations) {
        Set<Spot> missing = new TreeSet<>(spots);
        quants.of(products, locations).forEach(quant -> missing.remove(spot(quant)));
        return missing;
    }

    // One maker a product at a time: two would make the same spot twice.
    private void make(Set<Spot> missing, Set<UUID> products, Set<UUID> locations) {
        if (missing.isEmpty()) {
            return;
        }
        missing.stream().map(Spot::product).distinct().forEach(product -> data.alone("inventory.quant " + product));
        missing(missing, products, locations)
                .forEach(spot -> quants.add(new Quant(quants.product(spot.product()), quants.location(spot.location()))));
        data.flush();
    }

    private static Spot spot(Quant quant) {
        return new Spot(quant.getProduct().getId(), quant.getLocation().getId());
    }
}
