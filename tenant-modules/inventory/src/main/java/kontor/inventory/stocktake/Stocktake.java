package kontor.inventory.stocktake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kontor.base.PartyRef;
import kontor.inventory.document.StockDocument;
import kontor.platform.api.entity.BusinessRuleViolation;

/** What was counted at a location. Posted, what is booked there is what was counted. */
@Entity
@Table(name = "inventory_stocktake")
public class Stocktake extends StockDocument {

    @Size(max = 200)
    private String reason;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StocktakeState state = StocktakeState.FLOW.initial();

    @OneToMany(mappedBy = "stocktake", cascade = CascadeType.ALL)
    private List<StocktakeLine> lines = new ArrayList<>();

    /** A stocktake yet to be filled in. */
    public Stocktake() {
    }

    /** Makes a move of its workflow. Errors: the move is not legal from here. */
    void move(String action) {
        state = StocktakeState.FLOW.apply(action, state);
    }

    void put(StocktakeLine line) {
        checkOpen("stocktake");
        if (lines.stream().anyMatch(other -> !other.equals(line) && other.getProduct().equals(line.getProduct()) && !other.isArchived())) {
            throw BusinessRuleViolation.of("product", "inventory.stocktake.twice");
        }
        if (!lines.contains(line)) {
            lines.add(line);
        }
        line.setOwnerId(getOwnerId());
    }

    void drop(StocktakeLine line) {
        checkOpen("stocktake");
        lines.remove(line);
    }

    @Override
    protected void checkOpen(String field) {
        if (state.isEnd()) {
            throw BusinessRuleViolation.of(field, "inventory.document-stands");
        }
    }

    @Override
    public PartyRef party() {
        return null;
    }

    /** Why it was counted. */
    public String getReason() {
        return reason;
    }

    /** See {@link #getReason}. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** How far it has come. */
    public StocktakeState getState() {
        return state;
    }

    /** What was counted, in its order, lines out of use left out. */
    public List<StocktakeLine> linesInUse() {
        return lines.stream().filter(line -> !line.isArchived())
                .sorted(Comparator.comparingInt(StocktakeLine::getPlace).thenComparing(StocktakeLine::getId)).toList();
    }

    /** What was counted, archived lines included. */
    public List<StocktakeLine> getLines() {
        return List.copyOf(lines);
    }
}
