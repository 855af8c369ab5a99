package kontor.inventory.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;

/** A place that goods can be at: a shelf or hall of a warehouse, or one of the places outside. */
@Entity
@Table(name = "inventory_location")
public class Location extends DomainEntity {

    @NotBlank
    @Size(max = 100)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private LocationKind kind = LocationKind.STOCK;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "warehouse_id")
    private Warehouse warehouse;

    @Column(name = "main")
    private boolean main;

    /** A location yet to be filled in. */
    public Location() {
    }

    static Location mainOf(Warehouse warehouse) {
        Location location = new Location();
        location.name = warehouse.getCode();
        location.warehouse = warehouse;
        location.main = true;
        return location;
    }

    static Location outside(LocationKind kind) {
        Location location = new Location();
        location.kind = kind;
        location.name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return location;
    }

    /** Errors: a place for goods lies in a warehouse, one outside in none. */
    void check() {
        if ((kind == LocationKind.STOCK) != (warehouse != null)) {
            throw BusinessRuleViolation.of("warehouse", "inventory.location.warehouse");
        }
    }

    /** Whether goods here are the firm's. */
    public boolean isStock() {
        return kind == LocationKind.STOCK;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** What sort of place it is. */
    public LocationKind getKind() {
        return kind;
    }

    /** The warehouse that it lies in; null for places outside. */
    public Warehouse getWarehouse() {
        return warehouse;
    }

    /** See {@link #getWarehouse}. Errors: goods may lie there, so it stays where it is. */
    public void setWarehouse(Warehouse warehouse) {
        if (this.warehouse != null && !this.warehouse.equals(warehouse)) {
            throw BusinessRuleViolation.of("warehouse", "inventory.location.stays");
        }
        this.warehouse = warehouse;
    }

    /** Whether orders are served from here and receipts go here unless said. */
    public boolean isMain() {
        return main;
    }
}
