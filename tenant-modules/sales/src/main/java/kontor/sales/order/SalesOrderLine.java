package kontor.sales.order;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kontor.base.ProductRef;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.MeasuredIn;

/** A line of a sales order, and how much of it has been delivered and invoiced. It belongs to whoever its order belongs to. */
@Entity
@Table(name = "sales_order_line")
public class SalesOrderLine extends TradeLine {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SalesOrder order;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal delivered = BigDecimal.ZERO;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal invoiced = BigDecimal.ZERO;

    /** A line yet to be filled in. */
    public SalesOrderLine() {
    }

    static SalesOrderLine copyOf(TradeLine other, SalesOrder order) {
        SalesOrderLine line = new SalesOrderLine();
        line.order = order;
        line.copy(other);
        line.setOwnerId(order.getOwnerId());
        return line;
    }

    void delivered(BigDecimal more) {
        delivered = delivered.add(more);
    }

    void invoiced(BigDecimal more) {
        invoiced = invoiced.add(more);
    }

    boolean isBegun() {
        return delivered.signum() != 0 || invoiced.signum() != 0;
    }

    /** What is not a product of the firm is not delivered; it is done once invoiced. */
    boolean isFinished() {
        boolean handed = getProduct() == null || getProduct().isService() || delivered.compareTo(getQuantity()) >= 0;
        return handed && invoiced.compareTo(getProduct() == null || getProduct().isService() ? getQuantity() : delivered) >= 0;
    }

    /** The order that it is a line of. */
    public SalesOrder getOrder() {
        return order;
    }

    /** See {@link #getOrder}. Errors: it is a line of another one. */
    public void setOrder(SalesOrder order) {
        if (this.order != null && !this.order.equals(order)) {
            throw BusinessRuleViolation.of("order", "sales.order-line.stays");
        }
        this.order = order;
    }

    /** How many have left the house and not come back. */
    public BigDecimal getDelivered() {
        return delivered;
    }

    /** How many have been invoiced and not credited. */
    public BigDecimal getInvoiced() {
        return invoiced;
    }
}
