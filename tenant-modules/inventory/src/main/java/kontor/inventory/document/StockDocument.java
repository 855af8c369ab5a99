package kontor.inventory.document;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.inventory.place.Location;
import kontor.platform.api.entity.DomainEntity;

/** A document that moves goods at one location of the firm. Once they have moved, it stands. */
@MappedSuperclass
public abstract class StockDocument extends DomainEntity {

    @Size(max = 40)
    private String number;

    @NotNull
    private LocalDate day;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private Location location;

    @Column(name = "done_at")
    private Instant doneAt;

    @Size(max = 4000)
    private String note;

    /** A new document. */
    protected StockDocument() {
    }

    /** Refuses a change that the state does not allow. Errors: a violation that names the field. */
    protected abstract void checkOpen(String field);

    /** Customer or supplier; null for none. */
    public abstract PartyRef party();

    /** The customer's order that its goods belong to; null for none. */
    public UUID orderId() {
        return null;
    }

    /** Fills in what nobody entered. */
    void complete(LocalDate on, Location at, UUID company) {
        day = on;
        location = at;
        if (getCompanyId() == null) {
            belongTo(company);
        }
    }

    /** Its goods have moved on that day. */
    void done(LocalDate on, Instant at) {
        day = on;
        doneAt = at;
    }

    void numbered(String counted) {
        number = counted;
    }

    /** Takes over day, place and legal entity of the document that it continues. */
    protected void follow(StockDocument other) {
        day = other.day;
        location = other.location;
        belongTo(other.getCompanyId());
        setOwnerId(other.getOwnerId());
    }

    /** Its number; null until it has one. */
    public String getNumber() {
        return number;
    }

    /** The day, in the firm's zone, for which it is planned, or on which its goods have moved. */
    public LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay}. Errors: the document stands. */
    public void setDay(LocalDate day) {
        if (!Objects.equals(day, this.day)) {
            checkOpen("day");
            this.day = day;
        }
    }

    /** Where in the firm its goods are, or will be. */
    public Location getLocation() {
        return location;
    }

    /** See {@link #getLocation}. Errors: the document stands. */
    public void setLocation(Location location) {
        if (!Objects.equals(location, this.location)) {
            checkOpen("location");
            this.location = location;
        }
    }

    /** When its goods moved, in UTC; null as long as they have not. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** Whatever else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }
}
