package kontor.sales.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.OrderCancelled;
import kontor.base.OrderConfirmed;
import kontor.base.TradeDocument;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * What a customer has ordered. A draft may be changed; confirmed, it stands, and deliveries and invoices say how far it
 * has come. The same order stands in the firm's order book in simple form, under the same id.
 */
@Entity
@Table(name = "sales_order")
public class SalesOrder extends TradeDocument {

    @NotNull
    @Enumerated(EnumType.STRING)
    private SalesOrderState state = SalesOrderState.FLOW.initial();

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    private List<SalesOrderLine> lines = new ArrayList<>();

    /** An order yet to be filled in. */
    public SalesOrder() {
    }

    private SalesOrder(UUID id) {
        super(id);
    }

    /** The full form of an order that was taken in simple form. */
    static SalesOrder adopt(TradeDocument simple) {
        SalesOrder order = new SalesOrder(simple.getId());
        order.copy(simple);
        order.setDay(simple.getDay());
        order.numbered(simple.getNumber());
        order.comeFrom(simple.getOriginType(), simple.getOrigin());
        simple.linesInUse().forEach(line -> order.lines.add(SalesOrderLine.copyOf(line, order)));
        return order;
    }

    /**
     * Promises it to the customer.
     *
     * @return what to tell those who deliver
     * @throws BusinessRuleViolation it is no draft, or there is nothing on it
     */
    OrderConfirmed confirm() {
        SalesOrderState next = SalesOrderState.FLOW.apply("confirm", state);
        if (linesInUse().isEmpty()) {
            throw new BusinessRuleViolation("sales.order.nothing-on-it");
        }
        state = next;
        return new OrderConfirmed(getId(), getCompanyId(), getCustomer().getId(), getNumber(), getDay(),
                inUse().filter(line -> line.getProduct() != null)
                        .map(line -> new OrderConfirmed.Line(line.getId(), line.getProduct().getId(), line.getQuantity())).toList());
    }

    /**
     * Gives it up.
     *
     * @return what to tell those who deliver
     * @throws BusinessRuleViolation something of it has been delivered or invoiced, or it has an end already
     */
    OrderCancelled cancel() {
        if (inUse().anyMatch(SalesOrderLine::isBegun)) {
            throw new BusinessRuleViolation("sales.order.begun");
        }
        state = SalesOrderState.FLOW.apply("cancel", state);
        return new OrderCancelled(getId());
    }

    /** Goods of lines have left the house, or come back (below zero). Lines that are not of this order are passed over. */
    void delivered(Map<UUID, BigDecimal> quantities) {
        lines.forEach(line -> line.delivered(quantities.getOrDefault(line.getId(), BigDecimal.ZERO)));
        follow();
    }

    /** Lines have been invoiced, or credited (below zero). */
    void invoiced(Map<UUID, BigDecimal> quantities) {
        lines.forEach(line -> line.invoiced(quantities.getOrDefault(line.getId(), BigDecimal.ZERO)));
        follow();
    }

    private void follow() {
        boolean finished = inUse().allMatch(SalesOrderLine::isFinished);
        if (state == SalesOrderState.CONFIRMED && !finished) {
            state = SalesOrderState.FLOW.apply("begin", state);
        } else if (finished && state != SalesOrderState.DONE) {
            state = SalesOrderState.FLOW.apply("finish", state);
        } else if (!finished && state == SalesOrderState.DONE) {
            state = SalesOrderState.FLOW.apply("continue", state);
        }
    }

    private java.util.stream.Stream<SalesOrderLine> inUse() {
        return lines.stream().filter(line -> !line.isArchived());
    }

    void put(SalesOrderLine line) {
        checkOpen("order");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(SalesOrderLine line) {
        checkOpen("order");
        lines.remove(line);
    }

    void number(String given) {
        numbered(given);
    }

    @Override
    protected void checkOpen(String field) {
        if (state != SalesOrderState.DRAFT) {
            throw BusinessRuleViolation.of(field, "sales.order.stands");
        }
    }

    @Override
    protected List<? extends TradeLine> lines() {
        return lines;
    }

    /** How far it has come. */
    public SalesOrderState getState() {
        return state;
    }

    /** The day by which the customer wants the goods; null if any. */
    public LocalDate getWantedBy() {
        return wantedBy;
    }

    /** See {@link #getWantedBy}. */
    public void setWantedBy(LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    /** What is ordered, archived lines included. */
    public List<SalesOrderLine> getLines() {
        return List.copyOf(lines);
    }
}
