package kontor.inventory.delivery;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.base.OrderConfirmed;
import kontor.base.PartyRef;
import kontor.inventory.document.StockDocument;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * Goods for a customer. Made when an order is confirmed, or by hand; its goods are promised to it at once, as far as there
 * are any. What is not shipped with it goes on in a delivery of its own, the backorder.
 */
@Entity
@Table(name = "inventory_delivery")
public class Delivery extends StockDocument {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private PartyRef customer;

    @Column(name = "order_id")
    private UUID order;

    @Size(max = 40)
    @Column(name = "order_number")
    private String orderNumber;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.FLOW.initial();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "backorder_of_id")
    private Delivery backorderOf;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL)
    private List<DeliveryLine> lines = new ArrayList<>();

    /** A delivery yet to be filled in. */
    public Delivery() {
    }

    /** The delivery of a confirmed order, without lines. */
    static Delivery of(OrderConfirmed fact, PartyRef customer) {
        Delivery delivery = new Delivery();
        delivery.customer = customer;
        delivery.order = fact.order();
        delivery.orderNumber = fact.number();
        delivery.belongTo(fact.company());
        delivery.setDay(fact.day());
        return delivery;
    }

    /** The delivery of what was not shipped with this one, without lines. */
    Delivery backorder() {
        Delivery rest = new Delivery();
        rest.follow(this);
        rest.customer = customer;
        rest.order = order;
        rest.orderNumber = orderNumber;
        rest.backorderOf = this;
        return rest;
    }

    /** Notes whether all its goods are promised to it. */
    void promised(boolean all) {
        if (all && state == DeliveryState.WAITING) {
            state = DeliveryState.FLOW.apply("assign", state);
        } else if (!all && state == DeliveryState.READY) {
            state = DeliveryState.FLOW.apply("release", state);
        }
    }

    /** Makes a move of its workflow. Errors: the move is not legal from here. */
    void move(String action) {
        state = DeliveryState.FLOW.apply(action, state);
    }

    void put(DeliveryLine line) {
        checkOpen("delivery");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(DeliveryLine line) {
        lines.remove(line);
    }

    /** Names {@code kept} where it names {@code duplicate}: the two are one party. */
    void replace(UUID duplicate, PartyRef kept) {
        customer = duplicate.equals(customer.getId()) ? kept : customer;
    }

    @Override
    protected void checkOpen(String field) {
        if (state.isEnd()) {
            throw BusinessRuleViolation.of(field, "inventory.document-stands");
        }
        if (field.equals("location")) {
            checkUnpromised(field);
        }
    }

    /** Errors: goods are promised to it. */
    void checkUnpromised(String field) {
        if (lines.stream().anyMatch(line -> line.getReserved().signum() > 0)) {
            throw BusinessRuleViolation.of(field, "inventory.delivery.release-first");
        }
    }

    @Override
    public PartyRef party() {
        return customer;
    }

    @Override
    public UUID orderId() {
        return order;
    }

    /** Who gets the goods. */
    public PartyRef getCustomer() {
        return customer;
    }

    /** See {@link #getCustomer}. Errors: it stands, or belongs to an order. */
    public void setCustomer(PartyRef customer) {
        if (!Objects.equals(customer, this.customer)) {
            checkOpen("customer");
            if (order != null) {
                throw BusinessRuleViolation.of("customer", "inventory.delivery.of-order");
            }
            this.customer = customer;
        }
    }

    /** The customer's order; null for none. */
    public UUID getOrder() {
        return order;
    }

    /** That order's number. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** How far it has come. */
    public DeliveryState getState() {
        return state;
    }

    /** The delivery that its goods were left over from; null for none. */
    public Delivery getBackorderOf() {
        return backorderOf;
    }

    /** Its goods, in their order, those out of use left out. */
    public List<DeliveryLine> linesInUse() {
        return lines.stream().filter(line -> !line.isArchived())
                .sorted(Comparator.comparingInt(DeliveryLine::getPlace).thenComparing(DeliveryLine::getId)).toList();
    }

    /** Its goods, archived lines included. */
    public List<DeliveryLine> getLines() {
        return List.copyOf(lines);
    }
}
