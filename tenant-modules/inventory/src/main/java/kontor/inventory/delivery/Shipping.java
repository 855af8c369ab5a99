package kontor.inventory.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.GoodsDelivered;
import kontor.base.ProductRef;
import kontor.inventory.document.Passage;
import kontor.inventory.document.Posting;
import kontor.inventory.document.Settings;
import kontor.inventory.value.StockRule;
import kontor.inventory.value.StockRules;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.event.DomainEvents;

/** Lets goods leave. */
@ApplicationScoped
public class Shipping {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Assignment assignment;

    @Inject
    Posting posting;

    @Inject
    Settings settings;

    @Inject
    StockRules rules;

    @Inject
    DomainEvents events;

    /**
     * Ships of each line what is picked, or else what is promised to it; the rest goes on in a backorder, with its promises.
     * Errors: nothing is picked or promised; more is picked than there is; the day is yet to come.
     *
     * @param day the day on which the goods leave, in the firm's zone; null for today
     */
    public void ship(Delivery delivery, LocalDate day) {
        // All at once and in the one order, those that stay behind, too: two who ship the same goods would wait for each other.
        assignment.hold(delivery, delivery.linesInUse());
        Map<DeliveryLine, BigDecimal> leaving = leaving(delivery);
        if (leaving.isEmpty()) {
            throw new BusinessRuleViolation("inventory.delivery.nothing-to-ship");
        }
        delivery.move("ship");
        List<Passage> passages = leaving.entrySet().stream().map(each -> passage(each.getKey(), each.getValue())).toList();
        posting.post(delivery, "inventory.delivery", day == null ? settings.today() : day, Map.of(Posting.Way.SHIPPED, passages));
        putRestOnBackorder(delivery, leaving);
        tell(delivery, leaving);
    }

    /** Gives it up; its promises are taken back. Errors: it has an end already. */
    public void cancel(Delivery delivery) {
        assignment.release(delivery);
        delivery.move("cancel");
    }

    private Map<DeliveryLine, BigDecimal> leaving(Delivery delivery) {
        List<DeliveryLine> lines = delivery.linesInUse();
        Map<UUID, StockRule> by = rules.of(lines.stream().map(DeliveryLine::getProduct).distinct().toList());
        Map<DeliveryLine, BigDecimal> leaving = new LinkedHashMap<>();
        for (DeliveryLine line : lines) {
            ProductRef product = line.getProduct();
            BigDecimal quantity = line.toShip(by.get(product.getId()).isBelowZero());
            if (quantity.signum() > 0) {
                leaving.put(line, quantity);
            }
        }
        return leaving;
    }

    private static Passage passage(DeliveryLine line, BigDecimal quantity) {
        return new Passage(line.getProduct(), quantity, quantity.min(line.getReserved()), null, line.getOrderLine(), line.getId());
    }

    private void putRestOnBackorder(Delivery delivery, Map<DeliveryLine, BigDecimal> leaving) {
        List<DeliveryLine> lines = delivery.linesInUse();
        if (lines.stream().allMatch(line -> leaving.containsKey(line) && leaving.get(line).compareTo(line.getQuantity()) == 0)) {
            lines.forEach(line -> line.shipped(leaving.get(line)));
            return;
        }
        // Stored before lines point at it: what points at a document that is not cannot be written.
        Delivery backorder = delivery.backorder();
        settings.number(backorder, DeliveryService.SERIES, DeliveryService.PREFIX);
        deliveries.add(backorder);
        List<DeliveryLine> rest = new ArrayList<>();
        for (DeliveryLine line : lines) {
            if (!leaving.containsKey(line)) {
                delivery.drop(line);
                line.unpick();
                rest.add(line);
            } else {
                DeliveryLine left = line.shipped(leaving.get(line));
                if (left != null) {
                    rest.add(left);
                }
            }
        }
        rest.forEach(line -> line.putInto(backorder));
        assignment.assign(backorder);
    }

    private void tell(Delivery delivery, Map<DeliveryLine, BigDecimal> leaving) {
        List<GoodsDelivered.Line> lines = leaving.entrySet().stream().filter(each -> each.getKey().getOrderLine() != null)
                .map(each -> new GoodsDelivered.Line(each.getKey().getOrderLine(), each.getValue())).toList();
        if (delivery.getOrder() != null && !lines.isEmpty()) {
            events.publish(new GoodsDelivered(delivery.getOrder(), delivery.getId(), lines));
        }
    }
}
