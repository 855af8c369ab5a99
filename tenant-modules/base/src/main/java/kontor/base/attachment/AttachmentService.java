package kontor.base.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.about.AboutRecords;
import kontor.base.member.MemberNames;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.security.Action;

/** Use cases about attachments: who may read a record reads the files kept with it. */
@ApplicationScoped
public class AttachmentService extends RecordService<Attachment> {

    @Inject
    AttachmentRepository attachments;

    @Inject
    AboutRecords records;

    @Inject
    MemberNames names;

    @Inject
    Files files;

    @Override
    public EntityDefinition<Attachment> definition() {
        return AttachmentDefinition.VALUE;
    }

    /** Files kept with a record, latest first. Errors: {@link RecordNotFound} if the caller may not read the record. */
    @Action(value = "base.attachment.read", readOnly = true)
    public List<AttachmentView> of(String definition, UUID record) {
        records.mustBeVisible(definition, record);
        List<Attachment> found = attachments.on(definition, record);
        Map<UUID, String> authors = names.of(found.stream().map(Attachment::getCreatedBy).toList());
        return found.stream().map(a -> AttachmentView.of(a, authors.getOrDefault(a.getCreatedBy(), ""))).toList();
    }

    /** Keeps a file with a record. Errors: {@link RecordNotFound}, and a violation if the file is empty or too large. */
    @Action("base.attachment.create")
    public AttachmentView attach(String definition, UUID record, String name, InputStream bytes) {
        records.mustBeVisible(definition, record);
        StoredFile stored = files.keep(name, bytes);
        Attachment attachment = attachments.add(new Attachment(definition, record, stored));
        attachments.flush();
        return AttachmentView.of(attachment, names.of(List.of(attachment.getCreatedBy())).getOrDefault(attachment.getCreatedBy(), ""));
    }

    /** The file itself. Errors: {@link RecordNotFound} if the caller may not read the record that it is kept with. */
    @Action(value = "base.attachment.read", readOnly = true)
    public Download open(UUID id) {
        Attachment attachment = attachments.any(id).filter(a -> records.visible(a.getAboutType(), a.getAboutId()))
                .orElseThrow(() -> new RecordNotFound("base.attachment", id));
        StoredFile file = files.find(attachment.getFile()).orElseThrow(() -> new RecordNotFound("base.attachment", id));
        return new Download(file, files.open(file.id()));
    }

    @Override
    protected void beforeWrite(Attachment attachment) {
        records.check(attachment);
    }

    @Override
    protected void beforeDelete(Attachment attachment) {
        files.drop(attachment.getFile());
    }
}
