package kontor.inventory.value;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.StockValueKind;
import kontor.inventory.StockValued;
import kontor.inventory.stock.Papers;
import kontor.inventory.stock.StockMove;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.MeasuredIn;
import kontor.platform.api.value.Money;

/** An entry of the stock ledger. It stands for good: the database refuses to change or delete it. */
@Entity
@Table(name = "inventory_value_entry")
public class ValueEntry extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private ProductRef product;

    private long place;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "move_id")
    private StockMove move;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StockValueKind kind;

    @NotNull
    @MeasuredIn(ProductRef.UNIT)
    private BigDecimal quantity;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "worth_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "worth_currency"))
    private Money worth;

    @NotNull
    private LocalDate day;

    @NotNull
    @Column(name = "document_type")
    private String documentType;

    @NotNull
    @Column(name = "document_id")
    private UUID document;

    @NotNull
    private String number;

    @Column(name = "order_line_id")
    private UUID orderLine;

    @Column(name = "issue_line_id")
    private UUID issueLine;

    /** For the persistence provider. */
    protected ValueEntry() {
    }

    ValueEntry(ProductValue value, StockMove move, Papers papers, Change change, UUID issueLine) {
        product = value.getProduct();
        place = value.nextEntry();
        this.move = move;
        kind = change.variance() ? StockValueKind.VARIANCE : move.getKind();
        quantity = change.quantity();
        worth = new Money(change.worth(), value.currency());
        day = papers.day();
        documentType = papers.type();
        document = papers.document();
        number = papers.number();
        orderLine = change.variance() ? change.orderLine() : move.getOrderLine();
        this.issueLine = change.variance() ? null : issueLine;
        belongTo(papers.company());
    }

    /** What the ledger of accounts is told. */
    StockValued.Line told() {
        return new StockValued.Line(getId(), move.getId(), product.getId(), quantity, worth, kind, orderLine);
    }

    /** The product. */
    public ProductRef getProduct() {
        return product;
    }

    /** Its place among the product's entries. */
    public long getPlace() {
        return place;
    }

    /** The move of goods that it comes from. */
    public StockMove getMove() {
        return move;
    }

    /** Why. */
    public StockValueKind getKind() {
        return kind;
    }

    /** How many more there are; below zero for fewer, zero for a variance. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** How much more they are worth; below zero for less. */
    public Money getWorth() {
        return worth;
    }

    /** The day, in the firm's zone, on which the goods moved. */
    public LocalDate getDay() {
        return day;
    }

    /** Definition of the document. */
    public String getDocumentType() {
        return documentType;
    }

    /** The document. */
    public UUID getDocument() {
        return document;
    }

    /** Its number. */
    public String getNumber() {
        return number;
    }

    /** Line of the customer's order; null for none. */
    public UUID getOrderLine() {
        return orderLine;
    }

    /** Line of the delivery that the goods left with, of an issue and of what came back from it; else null. */
    public UUID getIssueLine() {
        return issueLine;
    }
}
