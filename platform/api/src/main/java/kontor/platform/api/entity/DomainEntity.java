package kontor.platform.api.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kontor.platform.api.value.Uuids;

/**
 * What every record has: an identity that sorts by time of birth, a version for concurrent change, who and when, the
 * company and the member it belongs to, the system that owns it if that is not Kontor, and the tenant's own fields.
 */
@MappedSuperclass
public abstract class DomainEntity {

    @Id
    private UUID id = Uuids.next();

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private boolean archived;

    private String source;

    @Column(name = "external_key")
    private String externalKey;

    @Convert(converter = CustomFieldsConverter.class)
    private Map<String, Object> custom = new TreeMap<>();

    /** A new record. */
    protected DomainEntity() {
    }

    /** Another form of the record of that id, in a table of its own. */
    protected DomainEntity(UUID id) {
        this.id = id;
    }

    /** Version 7 UUID. */
    public UUID getId() {
        return id;
    }

    /** Counts the changes; a writer names the version it has read. */
    public long getVersion() {
        return version;
    }

    /** When it came to be, in UTC. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The member who made it. */
    public UUID getCreatedBy() {
        return createdBy;
    }

    /** When it last changed, in UTC. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** The member who last changed it. */
    public UUID getChangedBy() {
        return changedBy;
    }

    /** The legal entity it belongs to. */
    public UUID getCompanyId() {
        return companyId;
    }

    /** Says which legal entity it belongs to, where that is not the one of whoever makes it. */
    protected void belongTo(UUID company) {
        companyId = company;
    }

    /** The member who is responsible for it; the record rules "own" and "team" go by this. */
    public UUID getOwnerId() {
        return ownerId;
    }

    /** Hands it to another member. */
    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    /** Whether it is out of daily use; lists leave it out unless asked. */
    public boolean isArchived() {
        return archived;
    }

    /** Takes it out of daily use. */
    public void archive() {
        archived = true;
    }

    /** Brings it back into daily use. */
    public void restore() {
        archived = false;
    }

    /** Name of the system that it came from; null if born here. */
    public String getSource() {
        return source;
    }

    /** Its key in {@link #getSource()}. */
    public String getExternalKey() {
        return externalKey;
    }

    /** Notes the system that it came from. */
    public void comesFrom(String system, String key) {
        source = system;
        externalKey = key;
    }

    /** The tenant's own fields, by name. */
    public Map<String, Object> getCustom() {
        return custom;
    }

    /** Replaces the tenant's own fields; a new map, so that the change is seen. */
    public void setCustom(Map<String, Object> custom) {
        this.custom = new TreeMap<>(custom);
    }

    /** Called by the platform alone, as the record is first written. */
    public void stampCreated(Instant at, UUID member, UUID company) {
        createdAt = at;
        createdBy = member;
        companyId = companyId == null ? company : companyId;
        ownerId = ownerId == null ? member : ownerId;
        stampChanged(at, member);
    }

    /** Called by the platform alone, whenever the record is written. */
    public void stampChanged(Instant at, UUID member) {
        changedAt = at;
        changedBy = member;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((DomainEntity) other).getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
