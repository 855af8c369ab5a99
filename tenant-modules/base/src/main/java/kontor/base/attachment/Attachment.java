package kontor.base.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kontor.base.about.About;
import kontor.platform.api.file.StoredFile;

/** A file kept with a record. The file itself lies in the tenant's store; here is what people see of it. */
@Entity
@Table(name = "base_attachment")
public class Attachment extends About {

    @NotBlank
    @Size(max = 255)
    private String name;

    @NotBlank
    @Size(max = 127)
    @Column(name = "content_type")
    private String contentType;

    private long size;

    @NotNull
    @Column(name = "file_id")
    private UUID file;

    /** For the persistence provider. */
    public Attachment() {
    }

    /** A stored file, kept with a record. */
    public Attachment(String definition, UUID record, StoredFile stored) {
        about(definition, record);
        name = stored.name();
        contentType = stored.contentType();
        size = stored.size();
        file = stored.id();
    }

    /** Name of the file. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** What it holds, as found by looking into it, never as claimed. */
    public String getContentType() {
        return contentType;
    }

    /** Size in bytes. */
    public long getSize() {
        return size;
    }

    /** The stored file. */
    public UUID getFile() {
        return file;
    }
}
