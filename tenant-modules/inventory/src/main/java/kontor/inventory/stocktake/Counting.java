package kontor.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.delivery.Assignment;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.document.Passage;
import kontor.inventory.document.Posting;
import kontor.inventory.stock.Quant;
import kontor.inventory.stock.Spot;
import kontor.platform.api.entity.BusinessRuleViolation;

/** Makes what is booked what was counted. */
@ApplicationScoped
public class Counting {

    @Inject
    Assignment assignment;

    @Inject
    Posting posting;

    /**
     * Books the differences to what is there now, on the stocktake's day; what was found is promised to deliveries that wait.
     * Errors: nothing was counted; more is promised to deliveries than was counted; the day is yet to come.
     */
    public void post(Stocktake stocktake) {
        List<StocktakeLine> lines = stocktake.linesInUse();
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation("inventory.nothing-on-it");
        }
        stocktake.move("post");
        List<ProductRef> products = lines.stream().map(StocktakeLine::getProduct).toList();
        posting.prepare(stocktake, products);
        List<Delivery> waiting = assignment.awaiting(stocktake.getLocation(), products.stream().map(ProductRef::getId).toList());
        posting.post(stocktake, "inventory.stocktake", stocktake.getDay(), differences(stocktake, lines, products));
        assignment.serve(waiting);
    }

    private Map<Posting.Way, List<Passage>> differences(Stocktake stocktake, List<StocktakeLine> lines, List<ProductRef> products) {
        Map<Spot, Quant> held = posting.hold(stocktake.getLocation(), products);
        UUID location = stocktake.getLocation().getId();
        Map<Posting.Way, List<Passage>> ways = new EnumMap<>(Posting.Way.class);
        for (StocktakeLine line : lines) {
            BigDecimal more = line.compare(held.get(new Spot(line.getProduct().getId(), location)).getOnHand());
            if (more.signum() != 0) {
                BigDecimal cost = more.signum() > 0 && line.getCost() != null ? line.getCost().getAmount() : null;
                ways.computeIfAbsent(more.signum() > 0 ? Posting.Way.FOUND : Posting.Way.MISSED, way -> new ArrayList<>())
                        .add(Passage.of(line.getProduct(), more.abs(), cost));
            }
        }
        return ways;
    }
}
