package kontor.inventory.receipt;

import jakarta.persistence.CascadeType;
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
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.inventory.document.StockDocument;
import kontor.platform.api.entity.BusinessRuleViolation;

/** Goods that come in from a supplier, or that were there when the books were opened; each at its cost. */
@Entity
@Table(name = "inventory_receipt")
public class Receipt extends StockDocument {

    @Size(max = 100)
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supplier_id")
    private PartyRef supplier;

    private boolean opening;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReceiptState state = ReceiptState.FLOW.initial();

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.ALL)
    private List<ReceiptLine> lines = new ArrayList<>();

    /** A receipt yet to be filled in. */
    public Receipt() {
    }

    /** Makes a move of its workflow. Errors: the move is not legal from here. */
    void move(String action) {
        state = ReceiptState.FLOW.apply(action, state);
    }

    void put(ReceiptLine line) {
        checkOpen("receipt");
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(ReceiptLine line) {
        checkOpen("receipt");
        lines.remove(line);
    }

    /** Names {@code kept} where it names {@code duplicate}: the two are one party. */
    void replace(UUID duplicate, PartyRef kept) {
        supplier = supplier != null && duplicate.equals(supplier.getId()) ? kept : supplier;
    }

    @Override
    protected void checkOpen(String field) {
        if (state.isEnd()) {
            throw BusinessRuleViolation.of(field, "inventory.document-stands");
        }
    }

    @Override
    public PartyRef party() {
        return supplier;
    }

    /** What the supplier calls it, such as the number of their delivery note; what people call it. */
    public String getReference() {
        return reference;
    }

    /** See {@link #getReference}. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Who sends the goods; null if nobody knows. */
    public PartyRef getSupplier() {
        return supplier;
    }

    /** See {@link #getSupplier}. Errors: it stands. */
    public void setSupplier(PartyRef supplier) {
        if (!java.util.Objects.equals(supplier, this.supplier)) {
            checkOpen("supplier");
            this.supplier = supplier;
        }
    }

    /** Whether the goods were there when the books were opened: nobody will send a bill. */
    public boolean isOpening() {
        return opening;
    }

    /** See {@link #isOpening}. Errors: it stands. */
    public void setOpening(boolean opening) {
        if (opening != this.opening) {
            checkOpen("opening");
            this.opening = opening;
        }
    }

    /** How far it has come. */
    public ReceiptState getState() {
        return state;
    }

    /** Its goods, in their order, those out of use left out. */
    public List<ReceiptLine> linesInUse() {
        return lines.stream().filter(line -> !line.isArchived())
                .sorted(Comparator.comparingInt(ReceiptLine::getPlace).thenComparing(ReceiptLine::getId)).toList();
    }

    /** Its goods, archived lines included. */
    public List<ReceiptLine> getLines() {
        return List.copyOf(lines);
    }
}
