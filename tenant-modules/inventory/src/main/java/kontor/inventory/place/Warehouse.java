package kontor.inventory.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.DomainEntity;

/** A building or yard where goods are kept. It belongs to the legal entity that owns what lies in it. */
@Entity
@Table(name = "inventory_warehouse")
public class Warehouse extends DomainEntity {

    @NotBlank
    @Size(max = 12)
    private String code;

    @NotBlank
    @Size(max = 100)
    private String name;

    @Size(max = 500)
    private String address;

    /** A warehouse yet to be filled in. */
    public Warehouse() {
    }

    Warehouse(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** Short sign, unique. */
    public String getCode() {
        return code;
    }

    /** See {@link #getCode}. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Where it stands. */
    public String getAddress() {
        return address;
    }

    /** See {@link #getAddress}. */
    public void setAddress(String address) {
        this.address = address;
    }
}
