package kontor.base.note;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a note. */
public final class NoteDefinition {

    /** The definition. */
    public static final EntityDefinition<Note> VALUE = EntityDefinition.of(Note.class, "base.note", "notes")
            .icon("message").title(Note_.TEXT).sortByLatest("createdAt").service(NoteService.class)
            .list(Note_.TEXT, "createdBy", "createdAt")
            .form("general", Note_.TEXT)
            .form("about", Note_.ABOUT_ID, Note_.ABOUT_TYPE)
            .search(Note_.TEXT).filterable(Note_.ABOUT_ID, Note_.ABOUT_TYPE)
            .kind(FieldKind.LONG_TEXT, Note_.TEXT)
            .reference(Note_.ABOUT_ID, null, "about")
            .exchanged().build();

    private NoteDefinition() {
    }
}
