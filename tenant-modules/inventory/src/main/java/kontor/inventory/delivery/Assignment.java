package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.inventory.document.Posting;
import kontor.inventory.place.Location;
import kontor.inventory.stock.Quant;
import kontor.inventory.stock.Spot;

/** Promises goods to deliveries, and takes promises back. Never are more promised than there are: what lies there is locked meanwhile. */
@ApplicationScoped
public class Assignment {

    @Inject
    Posting posting;

    @Inject
    DeliveryRepository deliveries;

    /** Promises as many of its goods as there are, and notes whether that is all. */
    public void assign(Delivery delivery) {
        List<DeliveryLine> lines = delivery.linesInUse();
        Map<Spot, Quant> held = hold(delivery, lines);
        boolean all = !lines.isEmpty();
        for (DeliveryLine line : lines) {
            Quant quant = held.get(spot(delivery, line));
            line.reserve(quant.reserve(line.missing()));
            all = all && (line.missing().signum() == 0 || quant.isBelowZero());
        }
        delivery.promised(all);
    }

    /** Takes all promises back. */
    public void release(Delivery delivery) {
        List<DeliveryLine> lines = delivery.linesInUse();
        Map<Spot, Quant> held = hold(delivery, lines);
        lines.forEach(line -> release(delivery, line, held));
        delivery.promised(false);
    }

    /** Takes back what is promised to a line. */
    public void release(DeliveryLine line) {
        release(line.getDelivery(), line, hold(line.getDelivery(), List.of(line)));
    }

    private static void release(Delivery delivery, DeliveryLine line, Map<Spot, Quant> held) {
        BigDecimal promised = line.getReserved();
        if (promised.signum() > 0) {
            held.get(spot(delivery, line)).release(promised);
            line.reserve(promised.negate());
        }
    }

    /** The deliveries that wait for these products at a location; asked for, and locked, before goods come in there. */
    public List<Delivery> awaiting(Location location, List<UUID> products) {
        return products.isEmpty() ? List.of() : deliveries.awaiting(location, products);
    }

    /** Promises what has come in to those that wait: to the one that was planned first, first. */
    public void serve(List<Delivery> waiting) {
        waiting.stream().sorted(Comparator.comparing(Delivery::getDay).thenComparing(Delivery::getId)).forEach(this::assign);
    }

    /** Locks what lies there of the lines' products. */
    Map<Spot, Quant> hold(Delivery delivery, List<DeliveryLine> lines) {
        return posting.hold(delivery.getLocation(), lines.stream().map(DeliveryLine::getProduct).distinct().toList());
    }

    private static Spot spot(Delivery delivery, DeliveryLine line) {
        return new Spot(line.getProduct().getId(), delivery.getLocation().getId());
    }
}
