package kontor.base.attachment;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of an attachment. */
public final class AttachmentDefinition {

    /** The definition. */
    public static final EntityDefinition<Attachment> VALUE = EntityDefinition.of(Attachment.class, "base.attachment", "attachments")
            .icon("paperclip").title(Attachment_.NAME).sortByLatest("createdAt").service(AttachmentService.class)
            .list(Attachment_.NAME, Attachment_.CONTENT_TYPE, Attachment_.SIZE, "createdBy", "createdAt")
            .form("general", Attachment_.NAME, Attachment_.CONTENT_TYPE, Attachment_.SIZE)
            .form("about", Attachment_.ABOUT_ID, Attachment_.ABOUT_TYPE)
            .search(Attachment_.NAME).sortable(Attachment_.NAME)
            .filterable(Attachment_.ABOUT_ID, Attachment_.ABOUT_TYPE, Attachment_.CONTENT_TYPE)
            .reference(Attachment_.ABOUT_ID, null, "about")
            .build();

    private AttachmentDefinition() {
    }
}
