package kontor.base.party;

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

/** A further address of a party: where it is billed, where goods go, where it once was. */
@Entity
@Table(name = "base_address")
public class Address extends Addressed {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AddressKind kind = AddressKind.DELIVERY;

    @NotBlank
    @Size(max = 200)
    private String name;

    @Size(max = 1000)
    private String note;

    /** Whose address it is. */
    public Party getParty() {
        return party;
    }

    /** See {@link #getParty}. */
    public void setParty(Party party) {
        this.party = party;
    }

    /** What the address is for. */
    public AddressKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    /** What it is called, such as the branch, or who receives there. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** What a carrier should know, such as opening hours. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }
}
