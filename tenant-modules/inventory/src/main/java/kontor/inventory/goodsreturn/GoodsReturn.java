package kontor.inventory.goodsreturn;

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
import kontor.base.PartyRef;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.document.StockDocument;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * Goods that a customer sends back: of a delivery, at what they were issued at, or without one, at what they cost now. What
 * of it is not received goes on in a return of its own.
 */
@Entity
@Table(name = "inventory_return")
public class GoodsReturn extends StockDocument {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private PartyRef customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @Column(name = "order_id")
    private UUID order;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.FLOW.initial();

    @Size(max = 500)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "backorder_of_id")
    private GoodsReturn backorderOf;

    @OneToMany(mappedBy = "goodsReturn", cascade = CascadeType.ALL)
    private List<ReturnLine> lines = new ArrayList<>();

    /** A return yet to be filled in. */
    public GoodsReturn() {
    }

    /** The return of what left with a delivery, without lines; its day is yet to be said. */
    static GoodsReturn of(Delivery delivery) {
        GoodsReturn back = new GoodsReturn();
        back.follow(delivery);
        back.setDay(null);
        back.customer = delivery.getCustomer();
        back.delivery = delivery;
        back.order = delivery.getOrder();
        return back;
    }

    /** The return of what was not received with this one, without lines. */
    GoodsReturn backorder() {
        GoodsReturn rest = new GoodsReturn();
        rest.follow(this);
        rest.customer = customer;
        rest.delivery = delivery;
        rest.order = order;
        rest.reason = reason;
        rest.backorderOf = this;
        return rest;
    }

    /** Makes a move of its workflow. Errors: the move is not legal from here. */
    void move(String action) {
        state = ReturnState.FLOW.apply(action, state);
    }

    void put(ReturnLine line) {
        checkOpen("goodsReturn");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(ReturnLine line) {
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
    }

    @Override
    public PartyRef party() {
        return customer;
    }

    @Override
    public UUID orderId() {
        return order;
    }

    /** Who sends the goods. */
    public PartyRef getCustomer() {
        return customer;
    }

    /** See {@link #getCustomer}. Errors: it stands, or belongs to a delivery. */
    public void setCustomer(PartyRef customer) {
        if (!Objects.equals(customer, this.customer)) {
            checkOpen("customer");
            if (delivery != null) {
                throw BusinessRuleViolation.of("customer", "inventory.return.of-delivery");
            }
            this.customer = customer;
        }
    }

    /** The delivery that the goods left with; null if nobody knows. */
    public Delivery getDelivery() {
        return delivery;
    }

    /** The customer's order; null for none. */
    public UUID getOrder() {
        return order;
    }

    /** How far it has come. */
    public ReturnState getState() {
        return state;
    }

    /** Why the customer sends them back. */
    public String getReason() {
        return reason;
    }

    /** See {@link #getReason}. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The return that its goods were left over from; null for none. */
    public GoodsReturn getBackorderOf() {
        return backorderOf;
    }

    /** Its goods, in their order, those out of use left out. */
    public List<ReturnLine> linesInUse() {
        return lines.stream().filter(line -> !line.isArchived())
                .sorted(Comparator.comparingInt(ReturnLine::getPlace).thenComparing(ReturnLine::getId)).toList();
    }

    /** Its goods, archived lines included. */
    public List<ReturnLine> getLines() {
        return List.copyOf(lines);
    }
}
