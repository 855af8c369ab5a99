package kontor.inventory.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.base.GoodsDelivered;
import kontor.inventory.delivery.Assignment;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.delivery.DeliveryLine;
import kontor.inventory.delivery.DeliveryRepository;
import kontor.inventory.delivery.DeliveryState;
import kontor.inventory.document.Passage;
import kontor.inventory.document.Posting;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.event.DomainEvents;

/** Takes goods back. */
@ApplicationScoped
public class Returning {

    static final String SERIES = "inventory.return";
    static final String PREFIX = "R";

    @Inject
    ReturnRepository returns;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Assignment assignment;

    @Inject
    Posting posting;

    @Inject
    Settings settings;

    @Inject
    DomainEvents events;

    /** Expects back what has left with a delivery and neither come back nor is expected. Errors: there is nothing such. */
    public GoodsReturn expect(Delivery delivery) {
        if (delivery.getState() != DeliveryState.DONE) {
            throw new BusinessRuleViolation("inventory.return.not-delivered");
        }
        GoodsReturn back = GoodsReturn.of(delivery);
        Map<UUID, BigDecimal> expected = returns.expected(delivery);
        for (DeliveryLine line : delivery.linesInUse()) {
            BigDecimal away = line.getQuantity().subtract(line.getReturned()).subtract(expected.getOrDefault(line.getId(), BigDecimal.ZERO));
            if (away.signum() > 0) {
                ReturnLine.of(line, away).putInto(back);
            }
        }
        if (back.linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("inventory.return.nothing-away");
        }
        settings.complete(back);
        settings.number(back, SERIES, PREFIX);
        return returns.add(back);
    }

    /**
     * Receives of each line what is said to have come, or else all; the rest goes on in a return of its own. Errors: nothing has
     * come; more has than had left; the day is yet to come.
     *
     * @param day the day on which it came, in the firm's zone; null for today
     */
    public void receive(GoodsReturn back, LocalDate day) {
        Map<ReturnLine, BigDecimal> coming = new LinkedHashMap<>();
        back.linesInUse().stream().filter(line -> line.toReceive().signum() > 0).forEach(line -> coming.put(line, line.toReceive()));
        if (coming.isEmpty()) {
            throw new BusinessRuleViolation("inventory.return.nothing-came");
        }
        back.move("receive");
        noteOnDelivery(coming);
        List<Delivery> waiting = assignment.awaiting(back.getLocation(), coming.keySet().stream().map(line -> line.getProduct().getId()).toList());
        List<Passage> passages = coming.entrySet().stream().map(each -> passage(each.getKey(), each.getValue())).toList();
        posting.post(back, "inventory.return", day == null ? settings.today() : day, Map.of(Posting.Way.RETURNED, passages));
        assignment.serve(waiting);
        putRestOnBackorder(back, coming);
        tell(back, coming);
    }

    // Locked: two returns of the same goods must not both count them as away.
    private void noteOnDelivery(Map<ReturnLine, BigDecimal> coming) {
        List<UUID> ids = coming.keySet().stream().map(ReturnLine::getDeliveryLine).filter(Objects::nonNull).map(DeliveryLine::getId).toList();
        if (!ids.isEmpty()) {
            deliveries.lines(ids);
            coming.forEach((line, back) -> Stream.ofNullable(line.getDeliveryLine()).forEach(left -> left.takeBack(back)));
        }
    }

    private static Passage passage(ReturnLine line, BigDecimal quantity) {
        UUID issue = line.getDeliveryLine() == null ? null : line.getDeliveryLine().getId();
        return new Passage(line.getProduct(), quantity, BigDecimal.ZERO, null, line.getOrderLine(), issue);
    }

    private void putRestOnBackorder(GoodsReturn back, Map<ReturnLine, BigDecimal> coming) {
        List<ReturnLine> rest = new ArrayList<>();
        for (ReturnLine line : back.linesInUse()) {
            if (!coming.containsKey(line)) {
                back.drop(line);
                line.unreceive();
                rest.add(line);
            } else {
                Stream.ofNullable(line.came(coming.get(line))).forEach(rest::add);
            }
        }
        if (!rest.isEmpty()) {
            GoodsReturn backorder = back.backorder();
            settings.number(backorder, SERIES, PREFIX);
            returns.add(backorder);
            // Stored before: what points at a document that is not cannot be written.
            rest.forEach(line -> line.putInto(backorder));
        }
    }

    private void tell(GoodsReturn back, Map<ReturnLine, BigDecimal> coming) {
        List<GoodsDelivered.Line> lines = coming.entrySet().stream().filter(each -> each.getKey().getOrderLine() != null)
                .map(each -> new GoodsDelivered.Line(each.getKey().getOrderLine(), each.getValue().negate())).toList();
        if (back.getOrder() != null && !lines.isEmpty()) {
            events.publish(new GoodsDelivered(back.getOrder(), back.getId(), lines));
        }
    }
}
