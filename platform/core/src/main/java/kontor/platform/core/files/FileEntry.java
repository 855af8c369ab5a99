package kontor.platform.core.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.value.Uuids;

/** What the tenant's own schema knows of a stored file; a file without such a row does not exist for the tenant. */
@Entity
@Table(name = "platform_file")
public class FileEntry {

    @Id
    private UUID id;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;

    private byte[] sha256;

    @Column(name = "storage_key")
    private String key;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    /** For the persistence provider. */
    protected FileEntry() {
    }

    /** A file that has been taken in and lies under {@code key}. */
    FileEntry(UUID id, String name, Intake taken, String key, Instant at, UUID member) {
        this.id = id;
        this.name = name;
        this.contentType = taken.contentType();
        this.size = taken.size();
        this.sha256 = taken.sha256();
        this.key = key;
        this.createdAt = at;
        this.createdBy = member;
    }

    /** Where a new file of a tenant lies: the tenant's own part, a folder that spreads, the file. */
    static String keyFor(String schema, UUID id) {
        String text = id.toString();
        return schema + "/" + text.substring(text.length() - 2) + "/" + text;
    }

    /** A new identifier. */
    static UUID newId() {
        return Uuids.next();
    }

    /** Key in the store. */
    String key() {
        return key;
    }

    /** Whether it lies in that tenant's part of the store. */
    boolean liesIn(String schema) {
        return key.startsWith(schema + "/");
    }

    /** What modules are told. */
    StoredFile told() {
        return new StoredFile(id, name, contentType, size, HexFormat.of().formatHex(sha256), createdAt);
    }
}
