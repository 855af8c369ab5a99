package kontor.inventory.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kontor.inventory.delivery.Assignment;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.document.Passage;
import kontor.inventory.document.Posting;
import kontor.platform.api.entity.BusinessRuleViolation;

/** Takes goods in. */
@ApplicationScoped
public class Receiving {

    @Inject
    Assignment assignment;

    @Inject
    Posting posting;

    /** The goods are here, on the receipt's day; they are promised to the deliveries that wait for them. Errors: there are none; the day is yet to come. */
    public void receive(Receipt receipt) {
        List<ReceiptLine> lines = receipt.linesInUse();
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation("inventory.nothing-on-it");
        }
        receipt.move("receive");
        List<Delivery> waiting = assignment.awaiting(receipt.getLocation(), lines.stream().map(line -> line.getProduct().getId()).distinct().toList());
        List<Passage> passages = lines.stream()
                .map(line -> Passage.of(line.getProduct(), line.getQuantity(), line.getCost().getAmount())).toList();
        Posting.Way way = receipt.isOpening() ? Posting.Way.OPENED : Posting.Way.RECEIVED;
        posting.post(receipt, "inventory.receipt", receipt.getDay(), Map.of(way, passages));
        assignment.serve(waiting);
    }
}
