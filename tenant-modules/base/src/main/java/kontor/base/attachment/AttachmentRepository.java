package kontor.base.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds attachments. */
@ApplicationScoped
public class AttachmentRepository extends Repository<Attachment> {

    private static final int MOST = 200;

    @Inject
    Data all;

    /** For CDI. */
    public AttachmentRepository() {
        super(Attachment.class);
    }

    /** Attachments of a record, whoever attached them, latest first; only for those who may see the record. */
    List<Attachment> on(String definition, UUID record) {
        return all.unscoped(Attachment.class).where("r.aboutId = :record and r.aboutType = :definition and r.archived = false")
                .with("record", record).with("definition", definition).orderBy("r.createdAt desc, r.id desc").limit(MOST).list();
    }

    /** An attachment, whoever attached it; only for those who may see its record. */
    Optional<Attachment> any(UUID id) {
        return all.unscoped(Attachment.class).find(id);
    }

    /** Writes what is pending. */
    void flush() {
        all.flush();
    }
}
