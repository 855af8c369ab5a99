package kontor.base.order;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;

/** A line of an order in its simple form. It belongs to whoever its order belongs to. */
@Entity
@Table(name = "base_order_line")
public class SimpleOrderLine extends TradeLine {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SimpleOrder order;

    /** A line yet to be filled in. */
    public SimpleOrderLine() {
    }

    static SimpleOrderLine copyOf(TradeLine other, SimpleOrder order) {
        SimpleOrderLine line = new SimpleOrderLine();
        line.order = order;
        line.copy(other);
        line.setOwnerId(order.getOwnerId());
        return line;
    }

    /** The order that it is a line of. */
    public SimpleOrder getOrder() {
        return order;
    }

    /** See {@link #getOrder}. Errors: it is a line of another one. */
    public void setOrder(SimpleOrder order) {
        if (this.order != null && !this.order.equals(order)) {
            throw BusinessRuleViolation.of("order", "base.order-line.stays");
        }
        this.order = order;
    }
}
