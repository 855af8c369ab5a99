package kontor.base.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.base.OrderAgreed;
import kontor.base.OrderState;
import kontor.base.TradeDocument;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * What a customer was offered or has ordered, in the simple form: who, what, for how much, and whether it is done. Once
 * agreed, it stands. An order that a module keeps in a fuller form is moved there, and only mirrored here.
 */
@Entity
@Table(name = "base_order")
public class SimpleOrder extends TradeDocument {

    @NotNull
    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.FLOW.initial();

    @Column(name = "kept_elsewhere")
    private boolean keptElsewhere;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    private List<SimpleOrderLine> lines = new ArrayList<>();

    /** An order yet to be filled in. */
    public SimpleOrder() {
    }

    private SimpleOrder(UUID id) {
        super(id);
    }

    /** The simple form of an order that bears that id elsewhere. */
    static SimpleOrder withId(UUID id) {
        return new SimpleOrder(id);
    }

    /** Copies another document, with its lines, as it stands. */
    void take(TradeDocument from, String type, UUID record) {
        copy(from);
        setDay(from.getDay());
        comeFrom(type, record);
        from.linesInUse().forEach(line -> lines.add(SimpleOrderLine.copyOf(line, this)));
    }

    /** The customer has said yes. Errors: it is not an offer, or there is nothing on it. */
    OrderAgreed agree() {
        OrderState next = OrderState.FLOW.apply("agree", state);
        if (linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("base.order.nothing-on-it");
        }
        state = next;
        return new OrderAgreed(getId(), getCustomer().getId());
    }

    /** Makes a move of its workflow. Errors: the move is not legal from here, or it is kept elsewhere. */
    void move(String action) {
        if (keptElsewhere) {
            throw new BusinessRuleViolation("base.order.kept-elsewhere");
        }
        state = OrderState.FLOW.apply(action, state);
    }

    /** Follows the full form of the same order. */
    void mirror(TradeDocument full, OrderState now) {
        keptElsewhere = true;
        state = now;
        numbered(full.getNumber());
    }

    void put(SimpleOrderLine line) {
        checkOpen("order");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(SimpleOrderLine line) {
        checkOpen("order");
        lines.remove(line);
    }

    void number(String given) {
        numbered(given);
    }

    @Override
    protected void checkOpen(String field) {
        if (state != OrderState.OFFERED) {
            throw BusinessRuleViolation.of(field, "base.order.stands");
        }
    }

    @Override
    protected List<SimpleOrderLine> lines() {
        return lines;
    }

    /** How far it has come. */
    public OrderState getState() {
        return state;
    }

    /** Whether a module keeps the same order in a fuller form. */
    public boolean isKeptElsewhere() {
        return keptElsewhere;
    }

    /** What is ordered, archived lines included. */
    public List<SimpleOrderLine> getLines() {
        return List.copyOf(lines);
    }
}
