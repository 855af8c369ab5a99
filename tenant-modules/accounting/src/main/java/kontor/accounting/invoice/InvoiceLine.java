package kontor.accounting.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What is charged or credited for one thing. It belongs to whoever its invoice belongs to. */
@Entity
@Table(name = "accounting_invoice_line")
public class InvoiceLine extends TradeLine {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "order_line_id")
    private UUID orderLine;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credited_line_id")
    private InvoiceLine credited;

    /** A line yet to be filled in. */
    public InvoiceLine() {
    }

    /** So much of a line of an order. */
    static InvoiceLine billing(TradeLine ordered, BigDecimal quantity, Invoice invoice) {
        InvoiceLine line = like(ordered, quantity, invoice);
        line.orderLine = ordered.getId();
        return line;
    }

    /** So much of a line of an invoice, to be credited. */
    static InvoiceLine crediting(InvoiceLine charged, BigDecimal quantity, Invoice credit) {
        InvoiceLine line = like(charged, quantity, credit);
        line.orderLine = charged.orderLine;
        line.credited = charged;
        return line;
    }

    private static InvoiceLine like(TradeLine other, BigDecimal quantity, Invoice invoice) {
        InvoiceLine line = new InvoiceLine();
        line.copy(other);
        line.setQuantity(quantity);
        line.invoice = invoice;
        invoice.put(line);
        return line;
    }

    /** Belongs to whom the invoice belongs to. */
    void follow(Invoice of) {
        belongTo(of.getCompanyId());
        setOwnerId(of.getOwnerId());
    }

    /** Whether goods belong to it whose cost follows the invoice. */
    boolean isGoods() {
        return getProduct() != null && !getProduct().isService();
    }

    /** Its invoice. */
    public Invoice getInvoice() {
        return invoice;
    }

    /** See {@link #getInvoice}. Errors: it is a line of another one. */
    public void setInvoice(Invoice invoice) {
        if (this.invoice != null && !this.invoice.equals(invoice)) {
            throw BusinessRuleViolation.of("invoice", "accounting.invoice-line.stays");
        }
        this.invoice = invoice;
    }

    /** The order's line that it charges; null for none. */
    public UUID getOrderLine() {
        return orderLine;
    }

    /** The invoice's line that it credits; null for none. */
    public InvoiceLine getCredited() {
        return credited;
    }
}
