package kontor.base.about;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;

/**
 * Something said or planned about a record, whatever module it belongs to: the record's id and the name of its
 * definition. A record is found by its id alone; the name tells where to open it.
 */
@MappedSuperclass
public abstract class About extends DomainEntity {

    @Size(max = 60)
    @Column(name = "about_type")
    private String aboutType;

    @Column(name = "about_id")
    private UUID aboutId;

    /** Says what it is about. */
    public void about(String definition, UUID record) {
        aboutType = definition;
        aboutId = record;
    }

    /** Checks that it names both the record and its definition, or neither. Errors: {@link InvalidInput}. */
    public void checkAbout() {
        if ((aboutId == null) != (aboutType == null)) {
            throw new InvalidInput(aboutId == null ? "about" : "aboutType", "platform.required");
        }
    }

    /** Name of the definition, such as {@code crm.opportunity}; null if it is about nothing in particular. */
    public String getAboutType() {
        return aboutType;
    }

    /** See {@link #getAboutType}. */
    public void setAboutType(String aboutType) {
        this.aboutType = aboutType;
    }

    /** The record. */
    public UUID getAboutId() {
        return aboutId;
    }

    /** See {@link #getAboutId}. */
    public void setAboutId(UUID aboutId) {
        this.aboutId = aboutId;
    }
}
