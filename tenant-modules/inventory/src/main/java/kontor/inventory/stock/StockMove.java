package kontor.inventory.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.StockValueKind;
import kontor.inventory.place.Location;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.MeasuredIn;

/** Goods that have gone from one location to another. It stands for good: the database refuses to change or delete it. */
@Entity
@Table(name = "inventory_move")
public class StockMove extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_id")
    private Location origin;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    private Location target;

    @NotNull
    @Positive
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StockValueKind kind;

    @NotNull
    private Instant moment;

    @NotNull
    @Column(name = "document_type")
    private String documentType;

    @NotNull
    @Column(name = "document_id")
    private UUID document;

    @NotNull
    private String number;

    @Column(name = "order_id")
    private UUID order;

    @Column(name = "order_line_id")
    private UUID orderLine;

    /** For the persistence provider. */
    protected StockMove() {
    }

    /** Goods go; {@code line} is the line of a customer's order that they belong to, null for none. */
    public StockMove(Papers papers, StockValueKind kind, ProductRef product, BigDecimal quantity, Location origin, Location target, UUID line) {
        this.product = product;
        this.origin = origin;
        this.target = target;
        this.quantity = quantity;
        this.kind = kind;
        moment = papers.moment();
        documentType = papers.type();
        document = papers.document();
        number = papers.number();
        order = papers.order();
        orderLine = line;
        belongTo(papers.company());
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** Where the goods were. */
    public Location getOrigin() {
        return origin;
    }

    /** Where they are then. */
    public Location getTarget() {
        return target;
    }

    /** How many, in the product's unit. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Why. */
    public StockValueKind getKind() {
        return kind;
    }

    /** When they moved, in UTC; not when it was entered. */
    public Instant getMoment() {
        return moment;
    }

    /** Definition of the document that moved them. */
    public String getDocumentType() {
        return documentType;
    }

    /** That document. */
    public UUID getDocument() {
        return document;
    }

    /** Its number. */
    public String getNumber() {
        return number;
    }

    /** The customer's order that they belong to; null for none. */
    public UUID getOrder() {
        return order;
    }

    /** Line of that order. */
    public UUID getOrderLine() {
        return orderLine;
    }
}
